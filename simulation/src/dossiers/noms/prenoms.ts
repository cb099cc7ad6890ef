/**
 * Prénoms courants en France, par sexe et par décennie de naissance, du plus au moins porté.
 * Listes écrites pour cette simulation : l'ordre est vraisemblable, les fréquences sont une hypothèse.
 */
export type Sexe = "F" | "M";

const liste = (noms: string): readonly string[] => noms.trim().split(/\s+/);

/** Par année de naissance la plus tardive de la période. */
export const PRENOMS: readonly { jusqua: number; F: readonly string[]; M: readonly string[] }[] = [
	{
		jusqua: 1959,
		F: liste(`Marie Monique Françoise Jacqueline Nicole Danielle Michèle Chantal Christiane Annie
			Jeannine Colette Josiane Denise Martine Brigitte Évelyne Catherine Bernadette Yvette Paulette
			Marie-Thérèse Simone Ginette Arlette Éliane Geneviève Andrée Claudine Odile`),
		M: liste(`Jean Michel Claude André Bernard Jacques Gérard Daniel Jean-Pierre Alain René Pierre
			Roger Robert Marcel Christian Guy Henri Maurice Georges Jean-Claude Serge Louis Francis
			Raymond Gilbert Yves Jean-Paul Roland Lucien`),
	},
	{
		jusqua: 1969,
		F: liste(`Sylvie Catherine Christine Isabelle Nathalie Véronique Patricia Brigitte Martine
			Valérie Corinne Laurence Pascale Sandrine Florence Agnès Béatrice Dominique Anne Muriel
			Marie-Christine Élisabeth Sophie Carole Hélène Fabienne Ghislaine Joëlle Nadine Marie-Pierre`),
		M: liste(`Philippe Pascal Éric Thierry Patrick Alain Laurent Didier Christophe Bruno Frédéric
			Dominique Olivier Gilles Franck Marc Hervé Denis Vincent François Stéphane Joël Régis Yannick
			Jean-Marc Jean-Luc Jean-Michel Xavier Benoît Fabrice`),
	},
	{
		jusqua: 1979,
		F: liste(`Sandrine Stéphanie Céline Nathalie Karine Virginie Valérie Sophie Delphine Christelle
			Séverine Laetitia Isabelle Caroline Sabrina Émilie Aurélie Julie Sabine Anne Magali Cécile
			Estelle Vanessa Angélique Claire Nadège Laure Ingrid Gaëlle`),
		M: liste(`Christophe Stéphane Nicolas Sébastien David Frédéric Laurent Olivier Jérôme Cédric
			Ludovic Emmanuel Guillaume Julien Vincent Arnaud Grégory Fabien Mickaël Fabrice Samuel
			Alexandre Benoît Yann Bertrand Damien Thomas Anthony Loïc Yohan`),
	},
	{
		jusqua: 1989,
		F: liste(`Aurélie Émilie Julie Élodie Céline Laetitia Jennifer Audrey Amandine Stéphanie Laura
			Mélanie Marion Virginie Caroline Pauline Vanessa Lucie Sabrina Claire Mathilde Charlotte
			Marine Anaïs Cindy Jessica Hélène Justine Fanny Ophélie`),
		M: liste(`Nicolas Julien Romain Guillaume Sébastien Alexandre Thomas Mickaël Jérémy Kévin
			Anthony Cédric Jonathan Benjamin Vincent Maxime Florian Damien David Aurélien Clément
			Mathieu Adrien Arnaud Quentin Fabien Ludovic Rémi Steven Yoann`),
	},
	{
		jusqua: 1999,
		F: liste(`Laura Marine Camille Manon Léa Marion Anaïs Pauline Mélissa Océane Justine Chloé
			Morgane Julie Alexandra Mathilde Charlotte Élodie Lucie Sarah Margaux Emma Coralie Clara
			Noémie Maéva Alison Amélie Solène Ophélie`),
		M: liste(`Kévin Thomas Alexandre Maxime Quentin Nicolas Romain Florian Anthony Valentin
			Jordan Dylan Jérémy Clément Lucas Alexis Adrien Corentin Hugo Théo Guillaume Antoine Loïc
			Bastien Mathieu Tristan Simon Rémi Dorian Baptiste`),
	},
	{
		jusqua: 2009,
		F: liste(`Emma Léa Manon Clara Chloé Camille Inès Sarah Jade Lucie Anaïs Océane Maëlys Lola
			Lisa Louise Romane Zoé Élise Ambre Lou Noémie Éva Juliette Célia Laly Margot Carla Lilou Alicia`),
		M: liste(`Lucas Enzo Mathis Théo Hugo Nathan Thomas Clément Léo Maxime Tom Louis Noah Alexis
			Antoine Baptiste Quentin Ethan Yanis Raphaël Arthur Jules Mathéo Romain Evan Axel Paul
			Gabriel Timéo Sacha`),
	},
	{
		jusqua: 9999,
		F: liste(`Emma Louise Jade Alice Chloé Lina Léa Mila Rose Anna Inès Zoé Juliette Lou Camille
			Julia Agathe Léna Manon Ambre Nina Romane Éva Lola Louna Margaux Capucine Élise Charlie Alba`),
		M: liste(`Gabriel Léo Raphaël Arthur Louis Jules Adam Lucas Maël Hugo Noah Liam Nathan Sacha
			Paul Ethan Gabin Tom Aaron Eden Nolan Timéo Théo Martin Axel Mohamed Noé Léon Malo Robin`),
	},
];

export type Origine =
	| "maghreb"
	| "turquie"
	| "portugal"
	| "italie"
	| "afrique"
	| "balkans"
	| "asie"
	| "anglophone"
	| "est";

interface Noms {
	noms: readonly string[];
	/** Adultes, puis enfants nés en France. */
	F: readonly [readonly string[], readonly string[]];
	M: readonly [readonly string[], readonly string[]];
}

export const ORIGINES: Record<Origine, Noms> = {
	maghreb: {
		noms: liste(`Benali Haddad Bouzid Amrani Cherif Mansouri Belkacem Hamdi Saidi Ziani Khelifi
			Boudjemaa Bouhaddou Rahmani Ouali Meziane Benamar Chaoui Ayari Trabelsi Lahlou Idrissi
			Tazi Brahimi Hamidi Kaci Guerroudj Belhadj Zerrouki Bensalem`),
		F: [
			liste(`Fatima Nadia Samira Karima Leïla Yamina Malika Khadija Naïma Sonia Hayat Rachida
				Aïcha Farida Siham Houria Zohra Meriem Asma Ilham`),
			liste(`Inès Lina Yasmine Sarah Nour Assia Amira Sofia Maryam Aya Imane Safia Kenza Jannah
				Selma Hanna`),
		],
		M: [
			liste(`Mohamed Ahmed Karim Rachid Abdelkader Mourad Farid Samir Nasser Kamel Hassan Said
				Youssef Mustapha Djamel Hakim Brahim Omar Ali Tarek`),
			liste(`Adam Yanis Rayan Ilyès Amine Sofiane Ayoub Bilal Mehdi Ismaël Wassim Nassim Naïm
				Younès Kaïs Zakaria`),
		],
	},
	turquie: {
		noms: liste(`Yilmaz Kaya Demir Çelik Şahin Yildiz Öztürk Aydin Arslan Doğan Kiliç Aslan Çetin
			Kara Koç Kurt Özdemir Şimşek Polat Korkmaz Çakir Erdoğan Güneş Karaca`),
		F: [
			liste(`Fatma Ayşe Emine Hatice Zeynep Elif Meryem Özlem Sevim Gülsen Hülya Songül Derya
				Nuray Sultan Dilek`),
			liste(`Elif Zeynep Ebrar Esma Melissa Sena Beyza Azra Defne Ela Lina Rümeysa`),
		],
		M: [
			liste(`Mehmet Mustafa Ahmet Ali Hüseyin Hasan Ibrahim Murat Ismail Osman Yusuf Ömer Erkan
				Serkan Kemal Orhan`),
			liste(`Emir Eymen Kerem Mert Enes Yunus Emre Efe Ali Baran Can Selim`),
		],
	},
	portugal: {
		noms: liste(`Da-Silva Dos-Santos Pereira Ferreira Rodrigues Fernandes Gonçalves Martins Lopes
			Gomes Ribeiro Alves Carvalho Teixeira Pinto Da-Costa De-Sousa Moreira Correia De-Oliveira
			Marques Nunes Cardoso Mendes`),
		F: [
			liste(`Maria Ana Paula Fátima Isabel Helena Cristina Rosa Sandra Carla Elisabeth Lúcia
				Manuela Teresa Sónia Fernanda`),
			liste("Lucie Inès Diana Clara Lara Léa Mélissa Alicia Beatriz Lola Emma Sofia"),
		],
		M: [
			liste(`José Manuel António Carlos João Paulo Fernando Luís Rui Jorge Pedro Joaquim Nuno
				Ricardo Vítor Francisco`),
			liste("Hugo Lucas Tiago Mathéo Diego Enzo Rafael Gabriel Tom Noah Théo Dylan"),
		],
	},
	italie: {
		noms: liste(`Rossi Bianchi Ferrari Romano Gallo Conti Greco Marino Bruno Costa Fontana Moretti
			Caruso Rizzo Lombardo Barbieri Mariani Ricci Pellegrini Colombo Vitale Sartori Ferrero Bertolini`),
		F: [
			liste("Maria Giulia Anna Francesca Laura Sara Chiara Carla Rosanna Silvia Paola Elena"),
			liste("Chiara Giulia Emma Lola Alessia Lina Clara Mila Elena Louise Nina Anna"),
		],
		M: [
			liste("Giovanni Marco Antonio Luca Salvatore Paolo Andrea Roberto Matteo Franco Bruno Carlo"),
			liste("Enzo Matteo Lorenzo Luca Leonardo Gabriel Tiziano Milo Nino Hugo Livio Marco"),
		],
	},
	afrique: {
		noms: liste(`Diallo Traoré Koné Diop Ndiaye Keita Camara Coulibaly Touré Sow Ba Cissé Fofana
			Mbaye Konaté Sylla Bah Mendy Kouassi Nguema Mbemba Kabongo Ilunga Ouattara Abdou Saïd-Ali
			Rakotomalala Andrianina`),
		F: [
			liste(`Aminata Fatou Mariam Awa Aïssata Kadiatou Ramatoulaye Grâce Bintou Oumou Rokia
				Adama Hawa Mireille Clarisse Bénédicte Salimata Nadège`),
			liste("Aïcha Mariam Grâce Inaya Maïmouna Divine Fatima Assa Néné Anaïs Éden Océane"),
		],
		M: [
			liste(`Mamadou Ibrahima Ousmane Moussa Abdoulaye Amadou Boubacar Cheikh Souleymane Seydou
				Lamine Modibo Patrice Serge Aboubacar Issa Alpha Jean-Bosco`),
			liste(
				"Ibrahim Mohamed Moussa Abdoul Isaac Emmanuel Noah Ismaël Kylian Samuel Yacouba Daouda",
			),
		],
	},
	balkans: {
		noms: liste(`Krasniqi Gashi Berisha Hoxha Shala Morina Bytyqi Jovanović Petrović Nikolić
			Ilić Hodžić Kovačević Marković Osmani Rexhepi Kurti Halimi Avdić Begić`),
		F: [
			liste("Valbona Arta Drita Vjosa Jelena Milica Senada Amra Shpresa Teuta Ivana Mirela"),
			liste("Elina Sara Era Emma Lejla Anesa Dea Amina Léa Lena Jana Alma"),
		],
		M: [
			liste("Besim Agron Arben Dragan Zoran Goran Emir Bekim Fatmir Nenad Senad Ilir"),
			liste("Leon Ardi Noel Amar Luka Rayan Dion Eldin Lorik Adam Marko Tarik"),
		],
	},
	asie: {
		noms: liste(`Nguyen Tran Le Pham Hoang Vang Xiong Chen Wang Li Zhang Singh Patel Kim Ly Souvannavong
			Sok Chea Phan Huynh Kumar Sivakumar Rajaratnam Yang`),
		F: [
			liste("Thi-Mai Lan Linh Hoa Mei Xin Kim-Anh Priya Anjali Maly Sophea Pa-Houa"),
			liste("Lily Emma Mai Léa Anh Jade Mia Ananya Élodie Kim Mei-Lin Lana"),
		],
		M: [
			liste("Minh Van-Hung Duc Wei Jun Raj Suresh Tou Chantha Thanh Quang Arjun"),
			liste("Kévin Théo Minh Ryan Ethan Léo Arjun Bao Alexandre Noah Kai Nathan"),
		],
	},
	anglophone: {
		noms: liste(`Smith Jones Taylor Brown Wilson Evans Thompson Walker Wright Robinson Hughes
			Murphy O’Brien Campbell Stewart Anderson Clarke Bennett McKenzie Fraser`),
		F: [
			liste("Emma Sarah Claire Rebecca Louise Helen Rachel Katherine Joanna Victoria Fiona Lucy"),
			liste("Olivia Amelia Lily Sophie Isla Grace Chloe Freya Ella Emily Rosie Harriet"),
		],
		M: [
			liste("James David Andrew Paul Michael Simon Richard Daniel Stephen Matthew Ian Thomas"),
			liste("Oliver Jack Harry George Noah Charlie Leo Oscar William Finn Archie Max"),
		],
	},
	est: {
		noms: liste(`Kowalski Nowak Wiśniewski Popescu Ionescu Popa Dumitru Ivanov Petrov Kovalenko
			Shevchenko Novák Horváth Nagy Georgescu Stoica Rusu Bondarenko Hakobyan Sargsyan`),
		F: [
			liste(
				"Anna Katarzyna Elena Ioana Mihaela Olga Natalia Agnieszka Svetlana Irina Anahit Lusine",
			),
			liste("Sofia Maria Alina Daria Éva Anastasia Zofia Emma Mila Nicole Ani Lia"),
		],
		M: [
			liste("Piotr Andrei Ion Mihai Sergueï Dmitri Marek Tomasz Florin Vasile Armen Tigran"),
			liste("David Alexandru Maxim Jan Nikita Stefan Luca Filip Artur Daniel Victor Matei"),
		],
	},
};
