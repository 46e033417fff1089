"""Goodwill in French."""

# ruff: noqa: E501 (lists of words are easier to read in long lines)

from salesbook.domain.loop.goodwill.language import Tongue, lines
from salesbook.domain.loop.phrases.language import words

FRENCH = Tongue(
    code="fr",
    glue=words(
        """le la les l un une des du de d au aux et ou en pour avec sur dans par comment quoi qui quel quelle quels quelles si est
        sont etait etaient ete a ont son sa ses leur leurs mon ma mes notre nos votre vos il elle ils elles nous vous lui eux
        ce cette ces s se qu que ne pas plus demander dire raconter souhaiter partager envoyer prendre remercier savoir expliquer
        nouvelle nouveau nouvel"""
    ),
    wishes=lines(
        "bon anniversaire",
        "joyeux anniversaire",
        "bon retablissement",
        "prompt retablissement",
        "bonne annee",
        "bonne guerison",
        "joyeux noel",
        "bonnes fetes",
        "joyeuses fetes",
        "joyeuses paques",
        "bonne chance",
        "bon courage",
        "bonnes vacances",
        "bon voyage",
        "bonne retraite",
        "bonne fete",
        "toutes mes condoleances",
        "sa promotion",
        "nouvel emploi",
        "nouveau poste",
        "a l hopital",
        "de l hopital",
        "comment il se sent",
        "comment elle se sent",
        "ce qui le preoccupe",
        "ce qui la preoccupe",
        "de quoi il est fier",
        "de quoi elle est fiere",
        "periode difficile",
        "moment difficile",
        "annee difficile",
        "dur hiver",
        "temps libre",
        "il lit",
        "elle lit",
        "sur pied",
        "ans de maison",
        "ans dans l entreprise",
        "histoire commune",
        "histoire partagee",
        "ma propre experience",
        "ce qui le porte",
        "ce qui la porte",
        "se plait dans sa",
        "se plait dans son nouveau quartier",
        "chez lui",
        "chez elle",
        "grand pere",
        "grand mere",
        "grands parents",
        "petite fille",
        "petit fils",
    ),
    stories=lines(
        "mon histoire",
        "ma propre histoire",
        "mon * histoire",
        "histoire a moi",
        "comment j ai vecu",
        "ce que j ai vecu",
    ),
    topics=words(
        """anniversaire anniversaires examen examens mariage marie mariee fiancailles bebe naissance accouchement enceinte grossesse jumeaux jumelles enfant enfants
        fille filles fils mere pere maman papa parents femme epouse epoux frere soeur oncle tante neveu niece
        cousin cousine obseques enterrement deuil condoleances deces decede maladie malade operation chimio cancer grippe
        convalescence guerison gueri reeducation bequilles vacances retraite marathon voile aviron peche randonnee randonnees ski jardin jardinage
        potager chorale guitare piano violon violoncelle flute trompette clarinette hobby loisirs chiot chien chat cheval poney bac baccalaureat brevet diplome permis bapteme
        communion divorce fier fiere seul burnout reves foi football rugby tennis echecs tricot peinture velo natation triathlon caravane
        hospitalise rentree cancer"""
    ),
    personal=words(
        """promotion demenagement maison appartement genou hanche dos coeur traitement jambe bras epaule sante memoire these etudes
        formation ecole lycee universite equipe match concours concert voyage bateau moto cuisine travaux fete famille week ete hiver accident
        chute blessure livre livres musique amis ami amie voisins vie reve soucis perte mari mort noces"""
    ),
    asked=words("demenagement concert match voyage fete concours week travaux spectacle"),
    owners=words("son sa ses leur leurs votre vos ton ta tes mon ma mes propre"),
    things=words(
        """jardinerie clinique modele modeles conge conges club sieges siege societe arret entreprise entreprises societe firme filiale usine entrepot bureau bureaux agence magasin boutique atelier audit serveur serveurs
        systeme systemes logiciel erp crm site machine machines pompe pompes vanne vannes compresseur chaudiere ligne installation equipement outil
        outils filtre filtres pression tension stock livraison livraisons expedition fournisseur fournisseurs facture factures budget appel projet
        projets produit produits gamme pieces planning entretien maintenance salon stand catalogue brochure marchandises palette palettes chariot
        scanner imprimante remise remises prix commande commandes devis offre offres contrat contrats marche assurance tarif tarifs
        promo"""
    ),
    offers=words(
        """offre offres devis remise remises rabais ristourne promo promos promotion promotions promotionnel promotionnelle demo demonstration demonstrations
        proposition propositions soumission negocier negocie upsell"""
    ),
    offerings=lines(
        "essai gratuit",
        "echantillon gratuit",
        "echantillons gratuits",
        "offre speciale",
        "prix special",
        "pour cent de remise",
        "a l essai",
        "un essai",
        "gagner la commande",
        "bon de reduction",
    ),
    deals=words(
        """commande commandes prix tarif tarifs contrat contrats accord affaire vente licence licences abonnement abonnements
        renouvellement signature achat budget produit produits catalogue brochure modele modeles pompes machine machines conditions
        decision pilote essai echantillon echantillons garantie entretien marche"""
    ),
    acts=words(
        """demander demande obtenir obtenu convenir convenu signer signe conclure conclu renouveler renouvele prolonger prolonge
        envoyer envoye presenter presente montrer montre mentionner mentionne proposer propose offrir offert parler relancer recommander recommande
        prendre fixer decrocher passer passe commander discuter discute negocier"""
    ),
    selling=words("vendre vendu vend acheter achete acheterait"),
    asks=words("comment si quoi qui quel quelle quels quelles pourquoi ou quand que qu"),
    kindnesses=words("aide condoleances soutien cafe excuses epaule main oreille consolation"),
    about=words("depuis apres sur avec pour de du des"),
    times=words("avant pendant jusqu"),
    genitives=words("de du des d"),
    shy=words(
        "promotion promotions demonstration proposition son mon sa si a ou on pour me grand petits fils mere pere mari marie chat chien seul perte vie mort foi fille filles un machine "
        "offre remise prix cousin brevet bac piano passe parler service general signe marche tension"
    ),
)
