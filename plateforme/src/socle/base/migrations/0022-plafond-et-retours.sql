-- One cap of contacts an office, that of its messages: what a run puts forward and whom an action aims at
-- read it too. A delay decided apart stays told by the journal (« reperage.regler-delai »).
DROP TABLE delais_entre_contacts;
