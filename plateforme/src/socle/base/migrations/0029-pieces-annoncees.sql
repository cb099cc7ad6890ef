-- What a request calls for when it is sent is awaited too, before anyone has read it: nothing threatens and
-- no clock stops, so it has no deadline until an agent asks for it.
ALTER TABLE pieces_attendues ALTER echeance DROP NOT NULL;
