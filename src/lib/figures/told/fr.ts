import type { Told } from './types';

export default {
	'ke-microsoft-g42-2024': {
		summary:
			'Microsoft et G42 ont annoncé 1 milliard de dollars pour un centre de données géothermique à Olkaria, 100 MW pour commencer, avec une région Azure.',
		caveat: 'De nombreux panoramas de 2026 le citent encore comme investissement en cours.'
	},
	'za-microsoft-2025': {
		summary:
			'Microsoft a annoncé 5,4 milliards de rands supplémentaires pour des centres de données d’IA d’ici à 2027.',
		caveat:
			'S’ajoutent aux 20,4 milliards de rands dépensés au cours des trois années précédentes ; les 25,8 milliards parfois cités sont la somme des deux.'
	},
	'africa-cassava-2025': {
		summary:
			'Cassava Technologies a annoncé jusqu’à 720 millions de dollars pour cinq usines d’IA dotées de 12 000 GPU, sur trois à quatre ans.',
		caveat: null
	},
	'alibaba-2025-cloud-ai-plan': {
		summary:
			'Alibaba a déclaré le 24 février 2025 qu’il consacrerait au moins 380 milliards de yuans aux infrastructures de cloud et d’IA au cours des trois années suivantes, plus que pendant les dix précédentes. Le directeur général Eddie Wu avait fait la comparaison, sans montant, lors de la présentation des résultats du 20 février.',
		caveat:
			'Le groupe a donné un plancher, non exactement 380 milliards, et aucune date de fin : trois ans mènent à février 2028, ou à mars 2028 selon ses exercices, si bien que « d’ici à 2027 » est une lecture de la presse. La valeur en dollars est la conversion de Reuters ; les 38 et 58 milliards de dollars, qui circulent aussi, sont des erreurs de conversion.'
	},
	'alibaba-past-decade-statement': {
		summary:
			'Alibaba a déclaré que son plan d’au moins 380 milliards de yuans sur trois ans dépasse ce qu’il a dépensé pour l’IA et le cloud au cours des dix années précédentes.',
		caveat:
			'Le groupe n’a publié aucun montant pour la décennie : tout ce qui s’ensuit est « moins de 380 milliards de yuans », et rien sur l’écart. Ce qui est comparé varie selon la source : dépenses d’IA et de cloud, infrastructures d’IA ou toutes les dépenses d’investissement.'
	},
	'alibaba-capex-past-ten-fiscal-years': {
		summary:
			'Mobile World Live a chiffré les dépenses d’investissement totales d’Alibaba sur les dix exercices passés à 326,1 milliards de yuans ; Caixin a écrit de même que le nouveau plan dépasse toutes les dépenses d’investissement de la décennie.',
		caveat:
			'Un total de la presse, non un chiffre du groupe, et de l’histoire plutôt qu’un engagement. Les dix années ne sont pas nommées (exercices 2015 à 2024 supposés) et le même article donne un pic de 65,9 milliards pour l’exercice 2022, où Alibaba déclare 53,309 milliards : des monnaies ont pu être mêlées. Il couvre toutes les dépenses du groupe, logistique et commerce de détail compris.'
	},
	'alibaba-capex-apr2025-jun2026': {
		summary:
			'Alibaba a déclaré des dépenses d’investissement du groupe de 126,063 milliards de yuans pour l’année close en mars 2026 et de 67,678 milliards pour le trimestre clos en juin 2026, soit ensemble 193,741 milliards.',
		caveat:
			'Notre somme de deux chiffres déclarés : des dépenses de tout le groupe, avec logistique, commerce de détail et campus, donc le maximum que le plan ait pu absorber (51 % de 380 milliards après cinq trimestres fiscaux sur douze). Aucun texte indépendant donnant les 126,063 milliards n’a été trouvé. Le groupe a expliqué le bond de juin 2026 par le calendrier des achats et des composants plus chers : il ne faut donc pas le multiplier par quatre.'
	},
	'amazon-2026-capex-guidance': {
		summary:
			'Amazon prévoit désormais environ 220 milliards de dollars de dépenses d’investissement en trésorerie en 2026, surtout pour AWS.',
		caveat:
			'Tout le groupe, entrepôts, robots et satellites compris. Les dépenses « en trésorerie » sont nettes des produits de cession et des incitations, donc un peu inférieures aux achats bruts.'
	},
	'amazon-us-government-50bn': {
		summary:
			'Amazon a annoncé jusqu’à 50 milliards de dollars pour environ 1,3 GW de capacité d’IA et de calcul intensif dans les régions cloud réservées aux agences fédérales.',
		caveat: 'C’est Amazon qui paie, non l’État ; les agences sont clientes.'
	},
	'nvidia-us-manufacturing-500bn': {
		summary:
			'NVIDIA et ses fabricants prévoient de produire aux États-Unis jusqu’à 500 milliards de dollars d’infrastructures d’IA en quatre ans.',
		caveat:
			'La valeur de biens à produire, non un investissement, bien qu’une grande partie de la presse ait écrit « investir ». Les projets de centres de données achèteraient ces biens.'
	},
	'apple-600bn-us': {
		summary:
			'Apple a ajouté 100 milliards de dollars et un programme de fabrication américaine, ce qui porte sa promesse à 600 milliards de dollars sur quatre ans.',
		caveat:
			'Un décompte de toutes ses dépenses aux États-Unis, achats aux fournisseurs et salaires compris ; seule une petite part relève des infrastructures d’IA.'
	},
	'tsmc-arizona-165bn': {
		summary:
			'TSMC a annoncé 100 milliards de dollars en plus de 65 milliards pour l’Arizona : trois usines supplémentaires, deux usines de conditionnement et un centre de recherche.',
		caveat: 'Toutes les puces, pas seulement l’IA.'
	},
	'anthropic-50bn-us': {
		summary:
			'Anthropic a annoncé 50 milliards de dollars pour des centres de données avec Fluidstack, d’abord au Texas et dans l’État de New York, avec 800 emplois permanents.',
		caveat:
			'Seuls les premiers sites ont une date (2026) ; aucune durée n’a été indiquée pour la somme entière.'
	},
	'anthropic-aws-100bn': {
		summary:
			'Anthropic engage plus de 100 milliards de dollars sur dix ans dans des technologies d’AWS, pour jusqu’à 5 GW ; Amazon investit 5 milliards tout de suite et jusqu’à 20 milliards plus tard.',
		caveat:
			'Un achat de services. Plusieurs articles omettent « plus de » ou présentent les 5 GW comme garantis.'
	},
	'brazil-pbia': {
		summary:
			'Le plan du Brésil atteint jusqu’à 23,03 milliards de reals de 2024 à 2028, dont 13,7 milliards soutiennent les entreprises et 5,79 milliards les infrastructures.',
		caveat:
			'Plus de la moitié (12,72 milliards) est du crédit, 8,47 milliards de la dépense publique, le reste est privé. L’année de fin est imprimée 2026, 2027 ou 2028.'
	},
	'rio-ai-city': {
		summary:
			'Le promoteur Elea a parlé de jusqu’à 65 milliards de dollars d’ici à 2032 pour 3,2 gigawatts dans l’ancien quartier olympique, par lots liés à des clients.',
		caveat:
			'Les puces des locataires sont comprises. Au lancement, aucun montant n’a été donné ; Bloomberg a écrit ensuite 50 milliards de dollars. La vérification a retrouvé les 3,2 gigawatts mais non les 65 milliards, et un recensement de juin 2026 compte environ 60 milliards divulgués pour tout le continent.'
	},
	'bytedance-2025-capex': {
		summary:
			'Deux personnes ont dit à Reuters en janvier 2025 que ByteDance avait réservé plus de 150 milliards de yuans pour l’année, en grande partie pour l’IA, dont la moitié environ à dépenser à l’étranger. En décembre 2025, le Financial Times a chiffré les dépenses de l’année en infrastructures d’IA à environ 150 milliards.',
		caveat:
			'Sources anonymes ; ByteDance, qui ne publie pas de comptes, a qualifié d’inexacte l’information de janvier. Les locations de centres de données à l’étranger seraient comptabilisées en charges d’exploitation et restent hors de la somme.'
	},
	'bytedance-2026-capex-raised': {
		summary:
			'Le South China Morning Post a rapporté que ByteDance a relevé son budget 2026 de 160 à plus de 200 milliards de yuans, entre autres à cause de la mémoire plus chère, avec une part plus grande pour des puces fabriquées en Chine.',
		caveat:
			'Des personnes informées du dossier ; non publié par l’entreprise. Des reprises convertissent la somme en 27,9 à 30 milliards de dollars.'
	},
	'tiktok-thailand-2026-expansion': {
		summary:
			'Le conseil de l’investissement de Thaïlande a autorisé six projets d’environ 29 milliards de dollars, dont l’extension des serveurs, du stockage et du traitement de TikTok dans trois provinces, pour 842 milliards de bahts.',
		caveat:
			'Une autorisation donne droit à des incitations fiscales et ne prouve aucune dépense. Connue par des reprises de presse, non par un communiqué du conseil lui-même ; il n’est pas dit si les 126,8 milliards de bahts autorisés en 2025 sont compris.'
	},
	'tiktok-brazil-pecem-200bn': {
		summary:
			'TikTok a confirmé plus de 200 milliards de reals pour son premier centre de données en Amérique latine, construit avec Omnia et alimenté par des parcs éoliens de Casa dos Ventos.',
		caveat:
			'La somme entière couvre environ dix ans et toutes les phases ; la phase en construction (200 MW) est chiffrée à environ 15 milliards de reals. Des articles antérieurs parlaient de 50 milliards. Un chiffre ministériel de plus de 580 milliards couvre cinq centres de données sur le site, non le seul centre de TikTok.'
	},
	'microsoft-canada-19bn': {
		summary:
			'Microsoft chiffre son investissement total au Canada de 2023 à 2027 à environ 19 milliards de dollars canadiens, dont plus de 7,5 milliards dans les deux années à partir de décembre 2025.',
		caveat:
			'Pour l’essentiel déjà dépensé ou prévu auparavant ; la part nouvelle est de 7,5 milliards.'
	},
	'canada-budget-2024-ai': {
		summary:
			'Le Canada a réservé 2,4 milliards de dollars canadiens à l’IA, dont 2 milliards au calcul.',
		caveat: 'La stratégie de calcul en représente 2 milliards, non la totalité.'
	},
	'bank-of-china-ai-chain-1tn': {
		summary:
			'La Bank of China a déclaré qu’elle offrirait aux entreprises de la chaîne de l’IA au moins 1 000 milliards de yuans de soutien financier sur cinq ans, dont au moins 300 milliards en fonds propres et en dette réunis.',
		caveat:
			'Souvent raconté comme un investissement ou une subvention de l’État. Ce sont des crédits, des obligations, des fonds propres, des assurances et du crédit-bail d’une banque publique, à rembourser pour l’essentiel et destinés seulement en partie à des centres de calcul. Aucun second récit indépendant n’a été trouvé.'
	},
	'china-big-fund-iii': {
		summary:
			'La troisième phase du fonds chinois pour les puces a été constituée en mai 2024 par 19 actionnaires publics, avec un capital de 344 milliards de yuans.',
		caveat:
			'Capital enregistré pour toute l’industrie des puces, versé au fil des années ; seule une partie va au calcul d’IA. Aucun second récit indépendant n’a été trouvé.'
	},
	'china-national-compute-network-2tn': {
		summary:
			'Bloomberg a rapporté que des administrations chinoises préparent un plan quinquennal d’environ 2 000 milliards de yuans pour des centres de données reliés, exploités surtout par les opérateurs publics, avec au moins 80 % de technologies nationales.',
		caveat:
			'La nouveauté est contestée : selon Trivium, c’est le chiffre de janvier 2025. L’argent doit venir d’obligations spéciales, de fonds publics, de prêts bancaires et de capitaux privés ; avec les réseaux électriques, il pourrait atteindre 5 000 milliards. Les dépenses d’Alibaba et de Tencent sont en dehors.'
	},
	'eu-investai-2025': {
		summary:
			'La présidente de la Commission européenne a lancé InvestAI pour mobiliser 200 milliards d’euros : 50 milliards du côté de l’UE, ajoutés à 150 milliards promis par des entreprises, sur cinq ans.',
		caveat:
			'Un objectif de mobilisation, non un budget : les trois quarts sont privés et l’argent de départ de la Commission vient de programmes existants.'
	},
	'eu-gigafactories-2025': {
		summary:
			'La Commission européenne a annoncé 20 milliards d’euros pour construire d’abord quatre, puis jusqu’à cinq gigafabriques d’IA d’environ 100 000 puces avancées chacune, en partenariats public-privé.',
		caveat:
			'Ce ne sont pas 20 milliards d’argent de l’UE : à la mi-2026, moins de la moitié est publique, avec 4,1 milliards du budget de l’UE complétés d’autant par les États hôtes. La valeur en dollars indiquée date de juin 2026.'
	},
	'fr-uae-ai-campus-framework': {
		summary:
			'Les présidents de la France et des Émirats arabes unis ont annoncé un accord-cadre par lequel un consortium d’entreprises françaises et émiriennes investirait dans un campus d’IA de 1 GW en France. La présidence française a dit à la presse d’attendre 30 à 50 milliards d’euros.',
		caveat:
			'« 50 milliards » est le haut d’une fourchette, et le texte de l’Élysée ne donne aucun montant. C’est un cadre pour un consortium, non un chèque de l’État émirien ; certains médias impriment à tort les chiffres en dollars. La valeur en dollars indiquée correspond au haut de la fourchette.'
	},
	'fr-campus-ai-fouju-2025': {
		summary:
			'Une coentreprise de MGX, Bpifrance, Mistral AI et NVIDIA doit construire ce qu’elle appelle le plus grand campus d’IA d’Europe, appelé à atteindre 1,4 GW. La presse française donne 8,5 milliards d’euros comme investissement initial.',
		caveat:
			'L’annonce de MGX elle-même ne donne aucun montant ; les 8,5 milliards viennent des documents du sommet français cités par la presse. C’est la première phase, non le prix des 1,4 GW entiers.'
	},
	'fr-mistral-datacentre-2025': {
		summary:
			'Le directeur général Arthur Mensch a dit au Parisien que Mistral mettrait plusieurs milliards d’euros dans un centre de données en Essonne, qui ouvrirait dans les mois suivants.',
		caveat:
			'« Plusieurs milliards » est tout ce qui a été dit ; aucun montant n’a été donné. Un journal attribue l’argent à HPC Capital, propriétaire de l’hébergeur Eclairion. Le premier financement connu pour le site, à Bruyères-le-Châtel, est venu un an plus tard : 0,83 milliard de dollars.'
	},
	'fr-softbank-2026': {
		summary:
			'SoftBank a déclaré qu’il développerait et exploiterait jusqu’à 5 GW de centres de données d’IA en France, pour jusqu’à 75 milliards d’euros en tout.',
		caveat: 'Un plafond : seule la première phase, de 45 milliards, a des sites et une date.'
	},
	'fr-paris-summit-2025-total': {
		summary:
			'Le président Macron a chiffré l’argent privé promis à l’IA en France pour les années à venir à 109 milliards d’euros, pour l’essentiel des centres de données. Parmi les parts nommées : les Émirats arabes unis (jusqu’à 50), Brookfield (20), Fluidstack (10), Amazon, Digital Realty et Equinix.',
		caveat:
			'Des promesses, non des dépenses, sur trois à cinq ans selon la présidence, et en partie pour l’IA au-delà des centres de données. Le total ne tient qu’avec la part émirienne au sommet de sa fourchette de 30 à 50 milliards. Ce qui s’était confirmé en mai 2025 est donné à 17, 20,8 ou 26 milliards.'
	},
	'fr-brookfield-2025': {
		summary:
			'Brookfield a annoncé 20 milliards d’euros d’ici à 2030 : jusqu’à 15 milliards pour des centres de données par sa société Data4 et 5 milliards de plus pour des infrastructures liées, comme l’énergie et le transport de données.',
		caveat: null
	},
	'de-schwarz-2025': {
		summary:
			'Le groupe Schwarz, propriétaire de Lidl et de Kaufland, construit un centre de 11 milliards d’euros sur le site d’une ancienne centrale électrique, avec de la place pour jusqu’à 100 000 GPU.',
		caveat:
			'Les 100 000 puces sont ce que le site peut accueillir ; aucune commande n’est mentionnée.'
	},
	'alphabet-2026-capex-guidance': {
		summary:
			'Alphabet a relevé deux fois sa fourchette pour 2026 et prévoit désormais 195 à 205 milliards de dollars ; les seuls achats du deuxième trimestre ont atteint 44,9 milliards.',
		caveat:
			'Dépenses d’investissement du groupe ; l’entreprise dit que ce sont surtout des serveurs et des centres de données.'
	},
	'google-texas-40bn': {
		summary:
			'Google a annoncé environ 40 milliards de dollars jusqu’en 2027 pour le Texas, avec un nouveau campus dans le comté d’Armstrong et deux dans le comté de Haskell.',
		caveat: null
	},
	'sa-humain-plan-2025': {
		summary:
			'Humain veut 1,9 GW d’ici à 2030 et 6,6 GW d’ici à 2034 ; aux prix du marché, cela coûte environ 77 milliards de dollars.',
		caveat: 'Une estimation de coût, sans financement ; des articles ultérieurs disent 6 GW.'
	},
	'microsoft-india-17-5bn': {
		summary:
			'Microsoft a annoncé 17,5 milliards de dollars pour des centres de données, un cloud souverain et des formations en Inde de 2026 à 2029, son plus grand plan en Asie, en plus de 3 milliards annoncés plus tôt en 2025.',
		caveat: null
	},
	'indiaai-mission': {
		summary:
			'Le gouvernement indien a approuvé 10 371,92 crores de roupies (103,7 milliards) sur cinq ans, dont près de 45 % pour un parc partagé de processeurs graphiques.',
		caveat:
			'Les budgets annuels sont en retard sur l’enveloppe : l’argent de l’exercice 2026 a été réduit de 20 à 8 milliards de roupies.'
	},
	'google-visakhapatnam-15bn': {
		summary:
			'Google mettra environ 15 milliards de dollars de 2026 à 2030 dans un campus à l’échelle du gigawatt, des câbles sous-marins et de l’énergie en Andhra Pradesh.',
		caveat:
			'Un ministre a parlé le même jour de 10 milliards. Les investissements propres des partenaires sont comptés dans leurs plans.'
	},
	'amazon-india-ai-cloud-21bn': {
		summary:
			'Amazon a déclaré que plus de 21 de ses 48 milliards de dollars pour l’Inde sont réservés aux infrastructures d’IA et de cloud à Mumbai et Hyderabad.',
		caveat: null
	},
	'adani-100bn': {
		summary:
			'Adani a annoncé dans une communication à la bourse 100 milliards de dollars d’ici à 2035 pour des centres de données à l’énergie renouvelable, portant sa plateforme de 2 à 5 gigawatts.',
		caveat:
			'L’écosystème de 250 milliards de dollars souvent cité ajoute 150 milliards de dépenses espérées d’autres acteurs.'
	},
	'reliance-jio-110bn': {
		summary:
			'Le président de Reliance a promis 10 lakhs de crores de roupies (10 000 milliards) sur sept ans pour les infrastructures d’IA et de données ; Jamnagar est en construction, avec plus de 120 mégawatts attendus au second semestre 2026.',
		caveat: 'Comprend l’énergie solaire et les réseaux de périphérie.'
	},
	'airtrunk-india-30bn': {
		summary:
			'AirTrunk, détenu par Blackstone et le fonds canadien CPPIB, a engagé 30 milliards de dollars pour plus de 5 GW de centres de données en Inde d’ici à 2030, dont 21 milliards pour 3 GW à Raigad, près de Mumbai.',
		caveat: 'Connu par un seul article.'
	},
	'world-aip-2024': {
		summary:
			'BlackRock, Global Infrastructure Partners, MGX et Microsoft veulent lever avec le temps 30 milliards de dollars de fonds propres, jusqu’à 100 milliards avec la dette, surtout pour des centres de données et de l’énergie aux États-Unis.',
		caveat:
			'Un objectif de levée de fonds ; fonds propres et dette ne doivent pas être additionnés. NVIDIA, xAI et le Koweït ont rejoint plus tard.'
	},
	'japan-10tn-framework': {
		summary:
			'Le Premier ministre japonais a promis plus de 10 000 milliards de yens de soutien public d’ici à l’exercice 2030, afin de déclencher 50 000 milliards de yens d’investissement public et privé sur dix ans.',
		caveat:
			'Subventions, contrats et aides financières, surtout pour les puces, en plus de 3 900 milliards de yens accordés auparavant. Les 50 000 milliards et les 160 000 milliards d’effet économique sont des espoirs, non de l’argent.'
	},
	'softbank-japan-data-centres-2tn': {
		summary:
			'SoftBank prévoit 2 000 milliards de yens sur six ans à partir de l’exercice 2026 pour des centres de données, Tomakomai et Sakai étant les premiers sites.',
		caveat: 'Au rythme de la demande. La valeur en dollars indiquée vient d’une reprise.'
	},
	'microsoft-japan-2026': {
		summary:
			'Microsoft mettra 10 milliards de dollars (environ 1 600 milliards de yens) dans les infrastructures d’IA, la sécurité et la formation au Japon de 2026 à 2029.',
		caveat: null
	},
	'stargate-argentina': {
		summary:
			'Le gouvernement argentin a parlé de jusqu’à 25 milliards de dollars de Sur Energy pour 500 mégawatts en Patagonie, selon une lettre d’intention avec OpenAI.',
		caveat:
			'La page d’OpenAI elle-même ne donne aucun montant et désigne Sur Energy comme chef de file et OpenAI comme client possible ; les titres selon lesquels OpenAI investit 25 milliards sont faux.'
	},
	'aws-mexico-5bn': {
		summary: 'AWS a annoncé plus de 5 milliards de dollars sur 15 ans pour sa région mexicaine.',
		caveat:
			'Cité en février 2024 et annoncé de nouveau en janvier 2025 : une seule somme, non deux.'
	},
	'ytl-nvidia-malaysia': {
		summary:
			'YTL Power et NVIDIA ont annoncé des infrastructures d’IA de 4,3 milliards de dollars (20 milliards de ringgits), attendues d’abord à la mi-2024.',
		caveat:
			'En retard sur le plan. Un projet de 10 milliards de ringgits cité par le ministre en août 2025 est la part dépensée, non un second projet.'
	},
	'johor-approved-data-centres': {
		summary:
			'L’État de Johor comptait 42 projets autorisés pour 164,45 milliards de ringgits au deuxième trimestre 2025.',
		caveat:
			'Des autorisations depuis le début, non des dépenses, ni le montant d’un trimestre comme l’écrit un titre. La Malaisie n’admet plus de centres de données sans usage d’IA (février 2026).'
	},
	'meta-600bn-us': {
		summary:
			'Meta a promis plus de 600 milliards de dollars aux États-Unis d’ici à 2028 pour des centres de données, les lignes électriques dont ils ont besoin et des embauches.',
		caveat:
			'Plus large que les centres de données d’IA et que les dépenses d’investissement ; plusieurs médias omettent « au moins » et appellent le tout centres de données. Contient les dépenses d’investissement de Meta aux États-Unis.'
	},
	'meta-2026-capex-guidance': {
		summary:
			'Meta a resserré sa fourchette pour 2026 à 130 à 145 milliards de dollars, remboursements du principal des locations financières compris.',
		caveat:
			'Remboursements du principal des locations financières compris. Deux reprises donnent d’autres fourchettes (120–135 en janvier, 145–155 en juillet), qui contredisent les documents officiels.'
	},
	'meta-hyperion-27bn': {
		summary:
			'Meta et Blue Owl se sont accordés sur une société, détenue à 80 % par des fonds de Blue Owl et à 20 % par Meta, qui finance et construit le campus de 2 GW pour environ 27 milliards de dollars. Blue Owl a versé environ 7 milliards en espèces et Meta a retiré environ 3 milliards.',
		caveat:
			'Sommes en circulation pour le site : plus de 10 milliards (Meta, 2024), 27 (société), environ 30 (dette et fonds propres), 50 (président Trump). La plus grande partie de la dette est hors du bilan de Meta et n’est pas dans ses dépenses d’investissement.'
	},
	'microsoft-fy2025-80bn': {
		summary:
			'Brad Smith, de Microsoft, a écrit que l’entreprise était en voie de mettre environ 80 milliards de dollars dans des centres de données pour l’IA pendant l’exercice clos en juin 2025, dont plus de la moitié aux États-Unis.',
		caveat:
			'Exercice, non année civile 2025, et dans le monde entier. Ce n’est pas la même mesure que les dépenses d’investissement, qui ont été plus élevées avec les locations et plus basses en trésorerie.'
	},
	'microsoft-2026-capex-expectation': {
		summary:
			'Microsoft prévoit environ 175 milliards de dollars de dépenses d’investissement, locations financières comprises, pour l’année civile 2026 ; la baisse depuis 190 est un effet comptable, non une réduction.',
		caveat:
			'Dépenses du groupe, non de la seule IA, locations financières comprises. Certains articles attribuent les 190 milliards antérieurs à l’exercice 2026 ; l’année civile 2026 est exacte.'
	},
	'no-stargate-2025': {
		summary:
			'Nscale et Aker ont mis environ 1 milliard de dollars, dont 250 millions de fonds propres, dans une première phase d’un site de 230 MW prévu pour 100 000 GPU d’ici à la fin de 2026.',
		caveat:
			'Un article rattache le milliard aux 20 premiers MW ; Reuters dit seulement phase initiale. OpenAI n’a jamais cité d’argent propre.'
	},
	'aws-australia-20bn': {
		summary:
			'Amazon dépensera 20 milliards de dollars australiens de 2025 à 2029 pour agrandir, exploiter et entretenir ses centres de données à Sydney et Melbourne.',
		caveat: 'Comprend l’exploitation et l’entretien : tout n’est donc pas dépense d’investissement.'
	},
	'microsoft-australia-25bn': {
		summary:
			'Microsoft mettra 25 milliards de dollars australiens dans le calcul intensif d’IA, le cloud, la sécurité et la formation et agrandira son empreinte de plus de 140 % d’ici à la fin de 2029.',
		caveat: null
	},
	'firmus-southgate-total': {
		summary:
			'Firmus a déclaré que son programme pourrait atteindre 1,6 gigawatt et 73,3 milliards de dollars australiens d’ici à 2028.',
		caveat:
			'Un plafond, annoncé par une entreprise valorisée 1,85 milliard de dollars australiens en septembre 2025. NVIDIA et CDC n’apportent pas la somme.'
	},
	'openai-oracle-4-5gw-300bn': {
		summary:
			'OpenAI et Oracle sont convenus en juillet 2025 de construire jusqu’à 4,5 GW ; leur communiqué de septembre 2025 a placé le partenariat au-dessus de 300 milliards de dollars sur cinq ans. La presse a ensuite parlé d’un contrat cloud de cinq ans de cette taille à partir de 2027.',
		caveat:
			'Le contrat et le partenariat de 4,5 GW sont traités ici comme une seule somme. Les paiements courraient sur environ cinq ans à partir de 2027 (exercice 2028 d’Oracle). Oracle n’a pas nommé OpenAI dans ses documents officiels.'
	},
	'openai-1-4tn-commitments-2025': {
		summary:
			'Sam Altman a chiffré l’ambition d’OpenAI à 1 400 milliards de dollars pour environ 30 GW de calcul ; la presse l’a décrite comme la somme de longs contrats avec Oracle, Microsoft, Amazon, NVIDIA, Broadcom et d’autres.',
		caveat:
			'Engagements, ambition et plan pour le même chiffre ; ce ne fut jamais un budget. Il contient Stargate : les deux ne doivent pas être additionnés.'
	},
	'openai-600bn-compute-2030': {
		summary:
			'OpenAI a dit à des investisseurs, selon CNBC, que ses dépenses totales de calcul jusqu’en 2030 seraient d’à peu près 600 milliards de dollars, liées à un chiffre d’affaires de plus de 280 milliards en 2030.',
		caveat:
			'D’après des personnes informées, non publié par OpenAI. La presse y voit une réduction de 57 %, mais les 1 400 milliards antérieurs avaient un horizon plus long et non précisé. Les « 600 milliards » semblables de novembre 2025 (Microsoft 250, Oracle 300, Amazon 38) sont une autre somme.'
	},
	'openai-aws-100bn-expansion': {
		summary:
			'Le document officiel d’Amazon dit que l’engagement d’OpenAI de 38 milliards de dollars a été augmenté de 100 milliards sur huit ans, pour environ 2 GW.',
		caveat:
			'Un achat de services. Dans le même accord, Amazon prend jusqu’à 50 milliards de dollars du capital d’OpenAI.'
	},
	'pt-microsoft-2025': {
		summary:
			'Microsoft prévoit 10 milliards de dollars au cours des prochaines années à Sines, avec 12 600 GPU NVIDIA par l’intermédiaire de Nscale.',
		caveat:
			'Propos de Brad Smith à un journal ; la part de loyer pour Nscale et Start Campus n’est pas précisée.'
	},
	'aws-singapore-12bn': {
		summary:
			'AWS a annoncé 12 milliards de dollars de Singapour pour Singapour de 2024 à 2028, après 11,5 milliards jusqu’en 2023.',
		caveat: null
	},
	'microsoft-indonesia-1-7bn': {
		summary:
			'Microsoft a promis 1,7 milliard de dollars sur quatre ans pour le cloud et l’IA en Indonésie.',
		caveat: null
	},
	'korea-national-growth-fund': {
		summary:
			'Le fonds de Corée du Sud joint 75 000 milliards de wons garantis par l’État à 75 000 milliards d’argent privé sur cinq ans pour les puces, les batteries, les biotechnologies, la mobilité et l’IA.',
		caveat:
			'Ce n’est pas un fonds d’IA : un article situe l’IA à 30 000 des 150 000 milliards de wons, et sa part pour 2026 est de 6 000 sur 30 000 milliards. Prêts et garanties dominent. Les dollars indiqués sont ceux du lancement en décembre 2025.'
	},
	'korea-2026-ai-budget': {
		summary:
			'Le gouvernement sud-coréen a proposé 10 100 milliards de wons pour l’IA en 2026, trois fois l’année précédente, dont 7 500 milliards pour les talents et les infrastructures, avec 15 000 processeurs graphiques.',
		caveat:
			'C’est la proposition ; le Parlement a voté le budget après avoir retiré 4 300 milliards de wons à des programmes d’IA, à des fonds publics et à d’autres postes, et le montant voté pour l’IA n’est pas connu. Les 1 000 milliards pour le fonds de croissance sont à part.'
	},
	'sk-aws-ulsan': {
		summary:
			'SK et AWS prévoient environ 7 000 milliards de wons, dont 4 milliards de dollars d’AWS, pour un site de 103 mégawatts et 60 000 processeurs, ouvert en partie à partir de 2027 et complet en 2029.',
		caveat:
			'Les 4 milliards de dollars d’AWS sont compris dans les 7 000 milliards de wons et s’ajoutent à 5,88 milliards qu’AWS avait déjà prévus pour la Corée jusqu’en 2027.'
	},
	'korea-megaproject-ai-data-centres': {
		summary:
			'Lors d’une présentation du président sud-coréen, SK, GS et Naver ont été cités avec 550 000 milliards de wons pour des centres de données de 8,4 gigawatts d’ici à 2029.',
		caveat:
			'Des plans privés annoncés par l’État. Les 550 000 milliards de wons sont pour 8,4 gigawatts d’ici à 2029 ; le total jusqu’en 2035 (18,4 gigawatts) est chiffré à plus de 1 000 000 milliards. Les 5 premiers des 15 gigawatts de SK sont compris.'
	},
	'es-aws-2026': {
		summary:
			'Amazon prévoit 33,7 milliards d’euros en Espagne, 18 milliards de plus qu’auparavant, pour des centres de données dans les trois provinces d’Aragon et des usines de serveurs.',
		caveat:
			'Le total contient les 15,7 milliards de 2024, dont est reprise l’année de début. Les 21 milliards d’un article ne correspondent à rien de ce qu’Amazon a publié.'
	},
	'stargate-500bn-2025': {
		summary:
			'SoftBank, OpenAI, Oracle et MGX, premiers apporteurs de fonds propres, ont annoncé une nouvelle société qui prévoyait de mettre 500 milliards de dollars dans des infrastructures d’IA aux États-Unis pour OpenAI en quatre ans. SoftBank porte le financement, OpenAI l’exploitation ; Arm, Microsoft et NVIDIA ont été nommés partenaires technologiques à côté d’Oracle et d’OpenAI.',
		caveat:
			'Aucun argent public : le plan a été présenté à la Maison-Blanche, mais il est décrit comme privé, le président offrant des pouvoirs d’urgence et des permis plus faciles. Microsoft a été nommé partenaire technologique, non bailleur de fonds. La somme était une intention, non de l’argent engagé.'
	},
	'taiwan-ten-ai-projects': {
		summary:
			'Le gouvernement taïwanais a déclaré que plus de 100 milliards de dollars taïwanais soutiendront dix projets, tels que la photonique sur silicium, les technologies quantiques, la robotique et un centre national de données d’IA à Tainan.',
		caveat:
			'La valeur ajoutée espérée de 7 000 et 15 000 milliards n’est pas de la dépense. Le projet de budget 2026 contient plus de 30 milliards.'
	},
	'ae-stargate-uae-2026': {
		summary:
			'Le ministre de l’IA des Émirats arabes unis a dit que la construction du campus de 5 GW coûterait plus de 30 milliards de dollars.',
		caveat:
			'Seuls les 200 premiers MW ont une date. Il n’est pas dit si les puces sont comprises dans la somme.'
	},
	'ae-microsoft-2025': {
		summary:
			'Microsoft chiffre son argent aux Émirats arabes unis à 15,2 milliards de dollars de 2023 à 2029.',
		caveat:
			'Environ deux tiers sont du capital de centres de données ; le reste est fait de coûts d’exploitation et de 1,5 milliard pour une participation dans G42.'
	},
	'gb-tech-prosperity-2025': {
		summary:
			'Pendant la visite d’État américaine, des entreprises technologiques américaines ont engagé plus de 31 milliards de livres dans les infrastructures d’IA et technologiques du Royaume-Uni, en plus de 44 milliards déjà revendiqués sous ce gouvernement.',
		caveat:
			'L’accord entre les gouvernements porte sur la recherche et la réglementation ; les 31 milliards sont une liste d’annonces d’entreprises, dont certaines pour du personnel et de la recherche. La presse, après la pause, écrit 40 milliards de dollars pour la même chose.'
	},
	'gb-microsoft-2025': {
		summary:
			'Microsoft a annoncé 30 milliards de dollars (22 milliards de livres) pour le Royaume-Uni sur quatre ans : la moitié pour les infrastructures, la moitié pour faire tourner ses activités britanniques existantes.',
		caveat:
			'Seule la moitié en capital relève des infrastructures d’IA ; plusieurs médias attribuent la somme entière aux centres de données.'
	},
	'us-chips-act-52-7bn': {
		summary:
			'La loi américaine d’août 2022 affecte 52,7 milliards de dollars aux semi-conducteurs, dont 39 milliards à des subventions à la fabrication et le reste surtout à la recherche et à la formation.',
		caveat:
			'Les puces en général, non l’IA. Les 280 milliards souvent cités sont une autorisation pour une recherche bien plus large.'
	},
	'qa-brookfield-2025': {
		summary:
			'Qai, du Qatar, et Brookfield ont annoncé une coentreprise de 20 milliards de dollars pour des infrastructures d’IA au Qatar et sur des marchés étrangers choisis.',
		caveat:
			'Le partage entre le Qatar et l’étranger n’est pas connu. La part de Brookfield sort de son propre fonds d’infrastructures d’IA.'
	}
} satisfies Told;
