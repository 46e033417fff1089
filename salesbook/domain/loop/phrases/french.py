"""Empty phrases of French."""

# ruff: noqa: E501 (a phrase is easier to read on one line)

from salesbook.domain.loop.phrases.english import ENGLISH
from salesbook.domain.loop.phrases.language import Language, Takes, phrases, words

_ASK = "(?:voir|savoir|demander|prendre|entendre|verifier|regarder|comprendre)"

FRENCH = Language(
    code="fr",
    phrases=(
        *phrases(
            "keep_in_touch",
            "(?:garder|maintenir|entretenir|conserver|prendre|reprendre|renouer|avoir) "
            "(?:le |un |du )?(?:contact|lien|liens)",
            "(?:rester|etre|entrer|se mettre|se remettre) en (?:contact|lien|relation)",
            "prise de contact|(?:premier )?contacts?|rester (?:visible|presente?|proche|en tete)|se montrer|montrer qu'on est la|tisser (?:des )?liens|creer (?:du|des) liens?|tenir (?:au courant|informe|informee|informes)",
            "(?:se rappeler|me rappeler) (?:a (?:son|leur|votre) |au )?(?:bon )?souvenir|garder au chaud",
            "(?:retablir|renouveler|etablir|nouer|ranimer) (?:le |un |du )?(?:contacts?|liens?|dialogue)",
            "(?:donner )?signe de vie|montrer (?:sa|ma|notre) tete|(?:batir|construire|instaurer|gagner) (?:la |leur |sa )?confiance|titiller",
        ),
        *phrases(
            "follow_up",
            "suivre|relancer",
            "(?:je )?me permets? de (?:vous |te |le |la |les )?(?:relancer|contacter|recontacter|revenir)",
            "suite a (?:mon|ma|notre|nos|votre) (?:dernier |derniere |derniers )?(?:e~mail|mail|message|appel|echanges?|visite|conversation|rencontre)",
            takes=Takes.SOMEBODY,
        ),
        *phrases(
            "follow_up",
            "(?:faire |assurer |effectuer )?(?:le |un |du |petit ){0,3}suivi|relances?",
        ),
        *phrases(
            "check_in",
            "(?:prendre|demander|avoir|donner) (?:de |des |quelques )?(?:ses |leurs |vos |tes )?(?:nouvelles|nvelles)",
            "passer(?: les| le| la| vous)? voir|passer (?:une )?tete|(?:(?:venir|viens|vient|aller|vais) )?aux nouvelles",
            "nouvelles(?: de (?:votre|leur|son) cote)?|passer",
            takes=Takes.SOMEBODY,
        ),
        *phrases(
            "see_how",
            f"{_ASK} (?:un peu )?(?:comment|ou|si|s'ils?|s'elles?|ce que|ce qu'(?:ils?|elles?|on))",
            "(?:etait|est|encore) (?:en (?:vacances|conges?|reunion|deplacement)|absente?|injoignable)|en attente (?:de |d'un )?(?:reponse|retour)|(?:pas de|sans|aucune) (?:reponse|nouvelles|retour)|attendre (?:une |leur |sa )?reponse",
            "toujours (?:interesses?|partants?)|besoin de (?:quelque chose|rien)|ce qu'(?:ils|elles|il|elle|on) en (?:pense(?:nt)?|disent|dit)",
            f"{_ASK} ce qu'(?:ils|elles|il|elle|on) en (?:pense(?:nt)?|disent|dit)|repondeur|(?:laisse (?:un )?message|message laisse)",
            "en coup de vent|etre presents?|reprendre langue|nouvel essai d'appel",
            "echang(?:er|e) (?:des |quelques |d')?(?:idees|mots|points de vue)|briser la glace",
            "(?:souhaiter )?(?:la |de |une |les )?(?:bonnes? (?:annee|fetes)|joyeux noel|joyeuses fetes)|(?:presenter (?:ses|mes|nos|les) )?voeux",
            "(?:(?:appel|rdv|mail|visite) )?(?:de )?(?:prospection|decouverte)(?: client)?|ouvrir (?:la|des) portes?|(?:mettre )?un pied dans la porte",
            "comment (?:allez|vas|ca|cela|se|s'|va|vont|vous|tu|il|elle|ils)",
            "ca~va|avez vous (?:du nouveau|des questions|des nouvelles|besoin)|toujours interesse|avis",
            "(?:avoir |attente |attendre |demander )?(?:un |leur |son |votre |de )?(?<!bon de )retour",
            "(?:tout|cela) (?:va|roule|se passe)~(?:bien)?",
            "(?:re)?fai(?:re|r|t) (?:le |un |petit ){0,3}point(?: (?:de situation|d'etape|ensemble|client|hebdo))?",
            "(?:le |un |petit ){0,3}point(?: (?:de situation|d'etape|ensemble|client|hebdo))?",
            "(?:prendre )?(?:la |le )?(?:temperature|pouls)|tater le terrain|sonder|(?:encore )?des questions|ce qu'ils en pensent",
            "(?:quoi|rien) de (?:neuf|beau|nouveau)|du nouveau|des nouveautes|ou (?:ils|elles|il|elle|on|ca|vous) en (?:sont|est|etes|es)(?: (?:vous|ils|elles|il|elle|on|tu))?|en (?:sont|est|etes) (?:vous|ils|on)",
            "(?:l'|d')?etat d'avancement|avancement|mise a jour",
        ),
        *phrases(
            "circle_back",
            "(?:revenir|reviens|revient|reviendrai|revenons) (?:vers|a|sur)|retour vers|reprendre le fil",
            takes=Takes.SOMEBODY,
        ),
        *phrases(
            "say_hello",
            "(?:dire|faire|passer) (?:un |le )?(?:petit )?(?:bonjour|coucou|salut)(?: a)?",
            "bonjour|coucou|salut|saluer|cordialement|(?:meilleures )?salutations|(?:visite|appel|mail|message|passage|coup de fil) de courtoisie",
            takes=Takes.SOMEBODY,
        ),
        *phrases("quick_question", "(?:petite |simple )?question(?: rapide)?"),
        *phrases(
            "relationship",
            "(?:entretenir|maintenir|developper|renforcer|consolider|cultiver|soigner|nourrir|gerer|creer) "
            "(?:la |les |une |de |bonnes? ){0,3}(?:relations?|liens?|reseau)(?: clients?)?",
            "relationnel|relation client|fideliser|fidelisation|reseautage|reseauter|faire connaissance|(?:se|me|nous) presenter",
        ),
        *phrases(
            "bare_contact",
            "(?:r)?appeler?|rapell?er|telephoner",
            "(?:passer |donner )?(?:un )?(?:petit )?(?:coup de (?:file?|telephone)|coup de tel)",
            "(?:re~)?contacter?|joindre|(?:re)?parler|discuter|causer|bavarder|papoter",
            "(?:discuter|parler) (?:de |des )(?:possibilites|opportunites|l'avenir)|voir avec|renouer(?: avec)?|se revoir|prospecter|chouchouter|passage chez",
            "rencontrer|visiter|rendre visite",
            "re~essayer|retenter|relire|tel(?! (?:no|nr|num|numero|que|quel))",
            takes=Takes.SOMEBODY,
        ),
        *phrases(
            "bare_contact",
            "(?:r)?appels?(?: telephonique| visio| video)?|rappels?|telephone|discussion|echanger?|echanges?",
            "rencontre|(?:planifier |organiser |prevoir )?(?:une )?(?:visite|reunion|rencontre|visio)|visites|entretien|conversation",
            "(?:prendre |fixer |caler |organiser |planifier |convenir d')?(?:un )?(?:rendez vous|rdv)",
            "(?:boire un coup)|(?:prendre |boire |offrir )?(?:un |le |l')?(?:cafe|verre|pot|aperos?)|dejeuner|faire une visio",
        ),
        *phrases(
            "bare_contact",
            "(?:envoyer |ecrire |faire )?(?:un |une )?(?:petit |nouveau )?"
            "(?:e~mail|mail|courriel|message|sms|texto|whats~app|wasapp?|lettre(?! de )|mot(?! de )|courrier)|ecrire",
            takes=Takes.SENT,
        ),
        *phrases(
            "no_object",
            "dans (?:le coin|les parages|le secteur)|si je passe(?: par la)?|(?:pas|non) joignable|prevenir|reprendre(?= (?:en|debut|fin|apres) )|(?:faire )?avancer(?: les choses| le dossier| le projet)?|debloquer|comme (?:convenu|discute|promis)|pousser un peu",
            "(?:la )?prochaine etape|(?:les )?prochaines etapes|(?:la )?suites?|plus tard|sans raison|pense~bete|vendre|rien|idem|a (?:definir|voir|determiner|preciser)",
        ),
    ),
    fillers=ENGLISH.fillers
    | words(
        """le la les l un une des du de d au aux ce cet cette ces mon ma mes notre nos votre
        vos son sa ses leur leurs je j tu il elle on nous vous ils elles me m te t se s lui
        eux y en qui que qu quoi chose quelquechose ou quand comment quel quelle est sont
        etait suis es etre ete sera ai as a avons ont avoir avait eu peut peuvent peux
        pouvoir doit devoir veut vouloir va vont vais aller fait font faire si pour comme
        alors la ici ne n pas non oui juste simplement seulement vite rapide rapidement bref
        brievement bientot encore aussi deja tres trop peut-etre svp fois toujours souvent
        regulier regulierement periodique general generale petit petite bon bonne bien mieux
        laisser donner prendre mettre voir entendre demander savoir penser essayer venir
        tenir garder chose choses truc quelque tout tous toute toutes rien quelqu'un
        personne peu nouveau nouvelle ancien par plus meme entre autre autres dire jamais moins dont moi toi ton ta tes ainsi
        beaucoup quelques parce pourquoi chaque grand grande ceux celui celle lors assez partir
        trouver voit vois sais quelles quels etaient veux voudrais ptit voici voila surtout ensemble
        ensuite enfin plutot donne dis dit hebdo hebdomadaire mensuel telephonique tel commercial commerciale hebdomadaires dernier derniere prochain prochaine premier
        premiere deuxieme amical aujourd'hui nouvel amicale demain hier matin midi apres-midi soir jour
        jours semaine semaines mois trimestre an annee heure heures minute minutes temps
        moment lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars
        avril mai juin juillet aout septembre octobre novembre decembre printemps ete
        automne hiver noel paques depuis jusque debut fin via m mme mlle monsieur madame
        tt tte ttes ds tjs tjrs qd janv fevr juil lun jeu ven sem simple devient deviennent devenez c'est s'il s'ils qu'il qu'elle qu'ils d'eux d'elle ca cela"""
    ),
    hollow=ENGLISH.hollow
    | words(
        """etat situation information informations info infos avis interet interesse interesses
        questions question probleme problemes aide aider besoin besoins satisfait satisfaits
        satisfaction vie travail telephone contact conversation passe passent change avance
        avancent pret collaboration relation reponse retour affaires dossier projet projets
        plan passer"""
    ),
    somebody=ENGLISH.somebody
    | words(
        """client clients cliente acheteur acheteurs achats prospect prospects personne gens
        chef patron directeur directrice direction gerant proprietaire secretaire accueil
        comptabilite commercial collegue collegues partenaire partenaires fournisseur
        fournisseurs decideur interlocuteur utilisateur responsable societe entreprise
        service bureau"""
    ),
    things=ENGLISH.things
    | words(
        """offre offres proposition devis contrat contrats accord appel-d'offres prix tarif
        tarifs remise remises budget facture factures paiement paiements commande commandes
        reassort livraison livraisons delai delais colis marchandise marchandises stock
        piece pieces echantillon echantillons produit produits catalogue brochure plaquette
        presentation document documents documentation fiche plans manuel demo demonstration
        essai essais pilote test installation formation formations atelier salon congres
        usine audit inspection reparation maintenance garantie retours reclamation
        reclamations plainte dommage renouvellement prolongation licence licences abonnement
        machine machines pompe pompes planning echeance date conditions signature validation
        reference references enquete formulaire tva anniversaire mariage bebe operation
        maladie hopital obseques condoleances examen examens diplome promotion retraite
        pelles palette palettes caisses fut futs vanne vannes joint joints tuyau filtre filtres moteur moteurs four fours chaudiere grue chariot camion camions vehicule vehicules flotte pneus batterie cable cables capteur capteurs serveur logiciel cles cle badge etiquettes sacs boites bouteilles emballage emballages rayonnages chaise chaises bureaux gants casques toner papier imprimante imprimantes ecran ecrans borne site-web energie gaz huile lubrifiant lubrifiants acier cuivre peinture bois beton ciment carrelage fenetre fenetres porte portes toit toiture cuisine panneau panneaux bail loyer location assurance certificat permis douane fret conteneur acompte caution remboursement volumes previsions couleur tailles mesures resultat resultats decision retard retards panne pannes fuite fuites erreur dechets grains kilos moule moules cuve cuves avenant bon-de-commande rapport chiffres photos reunion-de-chantier pere mere genou hanche impaye impayes avoir-client chantier travaux lot avarie compresseur compresseurs transporteur consignes adresse notaire preavis penalites version conseil signe signer signent valide valider refuse accepte paye payer accident fleurs cadeau concert jardin chien vacances marathon fille fils enfants demenagement"""
    ),
    beside=ENGLISH.beside | words("avec chez a aupres"),
    about=ENGLISH.about
    | words("sur concernant pour pr dans apres avant pendant car contre sous vers sans selon au"),
    pairs=ENGLISH.pairs | words("et ou"),
    of=words("de du des"),
    joins=ENGLISH.joins | words("mais donc puis afin"),
    subjects=ENGLISH.subjects | words("sur concernant"),
    talks=words("visite visites reunion reunions rendez-vous rdv"),
    many=words("visites reunions rdv"),
    plans=words("planifier dates jours"),
)
