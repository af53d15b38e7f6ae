import type { Told } from './types';

export default {
	'ke-microsoft-g42-2024': {
		summary:
			'Microsoft y G42 anunciaron 1000 millones de dólares para un centro de datos geotérmico en Olkaria, con 100 MW en una primera fase y una región de Azure.',
		caveat: 'Muchos balances de 2026 lo siguen citando como inversión en curso.'
	},
	'za-microsoft-2025': {
		summary:
			'Microsoft anunció otros 5400 millones de rands para centros de datos de IA hasta 2027.',
		caveat:
			'Se suman a los 20 400 millones de rands gastados en los tres años anteriores; los 25 800 millones que a veces se citan son la suma de ambos.'
	},
	'africa-cassava-2025': {
		summary:
			'Cassava Technologies anunció hasta 720 millones de dólares para cinco fábricas de IA con 12 000 GPU en un plazo de tres a cuatro años.',
		caveat: null
	},
	'alibaba-2025-cloud-ai-plan': {
		summary:
			'Alibaba dijo el 24 de febrero de 2025 que destinaría al menos 380 000 millones de yuanes a infraestructura de computación en la nube e IA durante los tres años siguientes, más que en los diez anteriores. Su consejero delegado, Eddie Wu, ya había hecho la comparación, sin dar una suma, en la presentación de resultados del 20 de febrero.',
		caveat:
			'La empresa dio un mínimo, no exactamente 380 000 millones, y ninguna fecha final: tres años llegan hasta febrero de 2028, o hasta marzo de 2028 en sus ejercicios fiscales, de modo que «hasta 2027» es una lectura de la prensa. El valor en dólares es la conversión de Reuters; los 38 000 y los 58 000 millones de dólares que también circulan son errores de conversión.'
	},
	'alibaba-past-decade-statement': {
		summary:
			'Alibaba dijo que su plan de al menos 380 000 millones de yuanes en tres años supera lo que gastó en IA y nube en los diez años anteriores.',
		caveat:
			'La empresa no publicó ningún importe para la década: lo único que se deduce es «menos de 380 000 millones de yuanes», y nada sobre cuánto menos. Lo que se compara varía según la fuente: gasto en IA y nube, infraestructura de IA o toda la inversión en capital.'
	},
	'alibaba-capex-past-ten-fiscal-years': {
		summary:
			'Mobile World Live cifró la inversión total en capital de Alibaba en los diez ejercicios fiscales anteriores en 326 100 millones de yuanes; Caixin escribió asimismo que el nuevo plan supera toda la inversión en capital de la década.',
		caveat:
			'Es un total de la prensa, no una cifra de la empresa, y se refiere al pasado, no a un compromiso. No se dice cuáles son los diez años (se suponen los ejercicios 2015 a 2024) y el mismo artículo da un máximo de 65 900 millones para el ejercicio 2022, en el que Alibaba declara 53 309 millones, por lo que quizá se mezclaron monedas. Abarca todo el gasto del grupo, incluidos logística y comercio minorista.'
	},
	'alibaba-capex-apr2025-jun2026': {
		summary:
			'Alibaba declaró una inversión en capital del grupo de 126 063 millones de yuanes en el año hasta marzo de 2026 y de 67 678 millones en el trimestre hasta junio de 2026, en total 193 741 millones.',
		caveat:
			'Es nuestra suma de dos cifras declaradas: gasto de todo el grupo, con logística, comercio minorista y sedes, es decir, lo máximo que puede haber absorbido el plan (el 51 % de 380 000 millones tras cinco de doce trimestres fiscales). No se encontró ningún texto independiente con los 126 063 millones. La empresa explicó el salto de junio de 2026 por el calendario de compras y por componentes más caros, así que no debe multiplicarse por cuatro.'
	},
	'amazon-2026-capex-guidance': {
		summary:
			'Amazon prevé ahora unos 220 000 millones de dólares de inversión en capital en efectivo en 2026, sobre todo para AWS.',
		caveat:
			'Abarca todo el grupo, incluidos almacenes, robots y satélites. La «inversión en efectivo» descuenta ingresos por ventas e incentivos, por lo que queda algo por debajo de las compras brutas.'
	},
	'amazon-us-government-50bn': {
		summary:
			'Amazon anunció hasta 50 000 millones de dólares para unos 1,3 GW de capacidad de IA y supercomputación en las regiones de nube reservadas a organismos federales.',
		caveat: 'Paga Amazon, no el Gobierno; los organismos son clientes.'
	},
	'nvidia-us-manufacturing-500bn': {
		summary:
			'NVIDIA y sus fabricantes prevén producir en Estados Unidos infraestructura de IA por valor de hasta 500 000 millones de dólares en cuatro años.',
		caveat:
			'Es el valor de los bienes que se producirán, no inversión, aunque gran parte de la prensa escribió «invertir». Los planes de centros de datos comprarían esos bienes.'
	},
	'apple-600bn-us': {
		summary:
			'Apple añadió 100 000 millones de dólares y un programa de fabricación estadounidense, con lo que su promesa asciende a 600 000 millones de dólares en cuatro años.',
		caveat:
			'Es un recuento de todo su gasto en Estados Unidos, incluidas compras a proveedores y salarios; solo una pequeña parte es infraestructura de IA.'
	},
	'tsmc-arizona-165bn': {
		summary:
			'TSMC anunció 100 000 millones de dólares que se suman a los 65 000 millones para Arizona: tres fábricas más, dos plantas de encapsulado y un centro de investigación.',
		caveat: 'Todo tipo de chips, no solo para IA.'
	},
	'anthropic-50bn-us': {
		summary:
			'Anthropic anunció 50 000 millones de dólares para centros de datos con Fluidstack, primero en Texas y Nueva York, con 800 empleos permanentes.',
		caveat:
			'Solo los primeros emplazamientos tienen fecha (2026); no se indicó plazo para la suma completa.'
	},
	'anthropic-aws-100bn': {
		summary:
			'Anthropic compromete más de 100 000 millones de dólares en diez años en tecnología de AWS para hasta 5 GW; Amazon invierte 5000 millones de inmediato y hasta 20 000 millones más adelante.',
		caveat:
			'Es una compra de servicios. Varios artículos omiten el «más de» o presentan los 5 GW como garantizados.'
	},
	'brazil-pbia': {
		summary:
			'El plan de Brasil suma hasta 23 030 millones de reales de 2024 a 2028, de los que 13 700 millones apoyan a empresas y 5790 millones se destinan a infraestructura.',
		caveat:
			'Más de la mitad (12 720 millones) es crédito, 8470 millones son gasto público y el resto es privado. El año final aparece como 2026, 2027 o 2028.'
	},
	'rio-ai-city': {
		summary:
			'El promotor Elea habló de hasta 65 000 millones de dólares hasta 2032 para 3,2 gigavatios en el antiguo distrito olímpico, en lotes ligados a clientes.',
		caveat:
			'Incluye los chips de los inquilinos. En la presentación no se dio ninguna suma; Bloomberg escribió después 50 000 millones de dólares. La verificación encontró de nuevo los 3,2 gigavatios pero no los 65 000 millones, y un recuento de junio de 2026 suma unos 60 000 millones revelados para todo el continente.'
	},
	'bytedance-2025-capex': {
		summary:
			'Dos personas dijeron a Reuters en enero de 2025 que ByteDance había reservado más de 150 000 millones de yuanes para el año, gran parte para IA y cerca de la mitad para gastar en el extranjero. En diciembre de 2025 el Financial Times cifró el gasto del año en infraestructura de IA en unos 150 000 millones.',
		caveat:
			'Fuentes anónimas; ByteDance, que no publica cuentas, calificó de incorrecta la información de enero. Los arrendamientos de centros de datos en el extranjero se contabilizarían como gasto operativo y quedan fuera de la suma.'
	},
	'bytedance-2026-capex-raised': {
		summary:
			'El South China Morning Post informó de que ByteDance elevó su presupuesto de 2026 de 160 000 a más de 200 000 millones de yuanes, entre otras razones por la memoria más cara y con una proporción mayor de chips fabricados en China.',
		caveat:
			'Personas conocedoras del asunto; no lo ha publicado la empresa. Otros medios convierten la suma en entre 27 900 y 30 000 millones de dólares.'
	},
	'tiktok-thailand-2026-expansion': {
		summary:
			'La junta de inversiones de Tailandia autorizó seis proyectos por unos 29 000 millones de dólares, de los que la ampliación de servidores, almacenamiento y procesamiento de TikTok en tres provincias supone 842 000 millones de bahts.',
		caveat:
			'Una autorización concede incentivos fiscales y no prueba que se gaste. Se conoce por la prensa, no por un comunicado de la propia junta; no se indica si incluye los 126 800 millones de bahts autorizados en 2025.'
	},
	'tiktok-brazil-pecem-200bn': {
		summary:
			'TikTok confirmó más de 200 000 millones de reales para su primer centro de datos en América Latina, construido con Omnia y alimentado por parques eólicos de Casa dos Ventos.',
		caveat:
			'La suma completa abarca unos diez años y todas las fases; la fase que ahora se construye (200 MW) se cifra en unos 15 000 millones de reales. Informaciones anteriores hablaban de 50 000 millones. La cifra ministerial de más de 580 000 millones abarca cinco centros de datos en el lugar, no solo el de TikTok.'
	},
	'microsoft-canada-19bn': {
		summary:
			'Microsoft cifra su inversión total en Canadá de 2023 a 2027 en unos 19 000 millones de dólares canadienses, más de 7500 millones de ellos en los dos años desde diciembre de 2025.',
		caveat: 'En su mayor parte ya gastado o previsto antes; lo nuevo son los 7500 millones.'
	},
	'canada-budget-2024-ai': {
		summary:
			'Canadá reservó 2400 millones de dólares canadienses para la IA, 2000 millones de ellos para computación.',
		caveat: 'La estrategia de computación son 2000 millones de esa suma, no el total.'
	},
	'bank-of-china-ai-chain-1tn': {
		summary:
			'El Banco de China dijo que ofrecería a las empresas de la cadena de la IA al menos 1 billón de yuanes de apoyo financiero en cinco años, del que capital y deuda suman en conjunto al menos 300 000 millones.',
		caveat:
			'A menudo se cuenta como inversión o subvención del Estado. Es crédito, bonos, capital, seguros y arrendamiento de un banco estatal, en su mayor parte reembolsable y solo en parte para centros de computación. No se encontró una segunda fuente independiente.'
	},
	'china-big-fund-iii': {
		summary:
			'La tercera fase del fondo de chips de China se constituyó en mayo de 2024 con 19 accionistas estatales y 344 000 millones de yuanes de capital.',
		caveat:
			'Capital registrado para toda la industria de los chips, que se desembolsa a lo largo de años; solo una parte llega a la computación de IA. No se encontró una segunda fuente independiente.'
	},
	'china-national-compute-network-2tn': {
		summary:
			'Bloomberg informó de que organismos chinos preparan un plan quinquenal de unos 2 billones de yuanes para centros de datos conectados, gestionados sobre todo por operadoras estatales y con al menos un 80 % de tecnología nacional.',
		caveat:
			'Se discute que sea nuevo: Trivium dice que es la cifra de enero de 2025. El dinero procedería de bonos especiales, fondos estatales, préstamos bancarios y capital privado; con las redes eléctricas podría llegar a 5 billones. El gasto de Alibaba y Tencent queda fuera.'
	},
	'eu-investai-2025': {
		summary:
			'La presidenta de la Comisión Europea presentó InvestAI para movilizar 200 000 millones de euros: 50 000 millones del lado de la UE que se suman a 150 000 millones prometidos por empresas, en cinco años.',
		caveat:
			'Es un objetivo de movilización, no un presupuesto: tres cuartas partes son privadas y el dinero inicial de la Comisión sale de programas existentes.'
	},
	'eu-gigafactories-2025': {
		summary:
			'La Comisión Europea anunció 20 000 millones de euros para construir primero cuatro y luego hasta cinco gigafactorías de IA con unos 100 000 chips avanzados cada una, como asociaciones público-privadas.',
		caveat:
			'No son 20 000 millones de dinero de la UE: a mediados de 2026 menos de la mitad es público, con 4100 millones del presupuesto de la UE igualados por los Estados anfitriones. El valor en dólares indicado es de junio de 2026.'
	},
	'fr-uae-ai-campus-framework': {
		summary:
			'Los presidentes de Francia y de los Emiratos Árabes Unidos anunciaron un acuerdo marco por el que un consorcio de empresas francesas y emiratíes invertiría en un campus de IA de 1 GW en Francia. La presidencia francesa dijo a la prensa que cabía esperar entre 30 000 y 50 000 millones de euros.',
		caveat:
			'«50 000 millones» es el extremo superior de un intervalo, y el texto del Elíseo no menciona ninguna suma. Es un marco para un consorcio, no un cheque del Estado emiratí; algunos medios publican por error las cifras como dólares. El valor en dólares indicado corresponde al extremo superior.'
	},
	'fr-campus-ai-fouju-2025': {
		summary:
			'Una sociedad conjunta de MGX, Bpifrance, Mistral AI y NVIDIA construirá lo que llama el mayor campus de IA de Europa, que crecerá hasta 1,4 GW. La prensa francesa da 8500 millones de euros como inversión inicial.',
		caveat:
			'El anuncio de la propia MGX no menciona ninguna suma; los 8500 millones proceden de los documentos de la cumbre francesa según la prensa. Es la primera fase, no el precio de los 1,4 GW completos.'
	},
	'fr-mistral-datacentre-2025': {
		summary:
			'El director ejecutivo, Arthur Mensch, dijo a Le Parisien que Mistral invertiría varios miles de millones de euros en un centro de datos en Essonne, que abriría en pocos meses.',
		caveat:
			'«Varios miles de millones» es todo lo que se dijo; no se dio ninguna suma. Un periódico atribuye el dinero a HPC Capital, propietaria del anfitrión Eclairion. La primera financiación conocida para el lugar, en Bruyères-le-Châtel, llegó un año después: 830 millones de dólares.'
	},
	'fr-softbank-2026': {
		summary:
			'SoftBank dijo que desarrollaría y operaría hasta 5 GW de centros de datos de IA en Francia, por hasta 75 000 millones de euros en total.',
		caveat: 'Es un tope: solo la primera fase, de 45 000 millones, tiene emplazamientos y fecha.'
	},
	'fr-paris-summit-2025-total': {
		summary:
			'El presidente Macron cifró el dinero privado prometido para la IA en Francia en los próximos años en 109 000 millones de euros, en su mayor parte para centros de datos. Entre las partes nombradas están los EAU (hasta 50 000 millones), Brookfield (20 000), Fluidstack (10 000), Amazon, Digital Realty y Equinix.',
		caveat:
			'Son promesas, no gasto, para un plazo de tres a cinco años según la presidencia, y en parte para IA más allá de los centros de datos. El total solo cuadra con la parte emiratí en el extremo superior de su intervalo de 30 000 a 50 000 millones. Lo que se había concretado hasta mayo de 2025 se cifra en 17 000, 20 800 o 26 000 millones.'
	},
	'fr-brookfield-2025': {
		summary:
			'Brookfield anunció 20 000 millones de euros hasta 2030: hasta 15 000 millones para centros de datos a través de su empresa Data4 y otros 5000 millones para infraestructura vinculada, como energía y transmisión de datos.',
		caveat: null
	},
	'de-schwarz-2025': {
		summary:
			'El grupo Schwarz, propietario de Lidl y Kaufland, construye un centro de 11 000 millones de euros en el terreno de una antigua central eléctrica, con espacio para hasta 100 000 GPU.',
		caveat: 'Los 100 000 chips son lo que cabe en el lugar; no se menciona ningún pedido.'
	},
	'alphabet-2026-capex-guidance': {
		summary:
			'Alphabet elevó dos veces su intervalo para 2026 y prevé ahora entre 195 000 y 205 000 millones de dólares; solo las compras del segundo trimestre sumaron 44 900 millones.',
		caveat:
			'Es la inversión en capital del grupo; la empresa dice que en su mayor parte son servidores y centros de datos.'
	},
	'google-texas-40bn': {
		summary:
			'Google anunció unos 40 000 millones de dólares hasta 2027 para Texas, con un nuevo campus en el condado de Armstrong y dos en el condado de Haskell.',
		caveat: null
	},
	'sa-humain-plan-2025': {
		summary:
			'Humain quiere 1,9 GW hasta 2030 y 6,6 GW hasta 2034; a precios de mercado eso cuesta unos 77 000 millones de dólares.',
		caveat:
			'Es una estimación de coste, sin financiación; informaciones posteriores hablan de 6 GW.'
	},
	'microsoft-india-17-5bn': {
		summary:
			'Microsoft anunció 17 500 millones de dólares para centros de datos, nube soberana y formación en la India de 2026 a 2029, su mayor plan en Asia, que se suma a los 3000 millones anunciados antes en 2025.',
		caveat: null
	},
	'indiaai-mission': {
		summary:
			'El Gobierno de la India aprobó 10 371,92 crores de rupias (103 700 millones) en cinco años, cerca del 45 % para un parque compartido de procesadores gráficos.',
		caveat:
			'Los presupuestos anuales van por detrás de la dotación: el dinero del ejercicio 2026 se recortó de 20 000 a 8000 millones de rupias.'
	},
	'google-visakhapatnam-15bn': {
		summary:
			'Google destinará unos 15 000 millones de dólares de 2026 a 2030 a un campus a escala de gigavatios, cables submarinos y energía en Andhra Pradesh.',
		caveat:
			'Un ministro habló de 10 000 millones el mismo día. Las inversiones propias de los socios se cuentan en sus planes.'
	},
	'amazon-india-ai-cloud-21bn': {
		summary:
			'Amazon dijo que más de 21 000 de sus 48 000 millones de dólares para la India se reservan a infraestructura de IA y nube en Bombay y Hyderabad.',
		caveat: null
	},
	'adani-100bn': {
		summary:
			'Adani anunció en una comunicación a la bolsa 100 000 millones de dólares hasta 2035 para centros de datos con energía renovable, con lo que su plataforma pasará de 2 a 5 gigavatios.',
		caveat:
			'El ecosistema de 250 000 millones de dólares que se cita a menudo añade 150 000 millones de gasto esperado de terceros.'
	},
	'reliance-jio-110bn': {
		summary:
			'El presidente de Reliance prometió 10 lakh crores de rupias (10 billones) en siete años para infraestructura de IA y datos; Jamnagar está en construcción, con más de 120 megavatios previstos para el segundo semestre de 2026.',
		caveat: 'Incluye energía solar y redes de borde.'
	},
	'airtrunk-india-30bn': {
		summary:
			'AirTrunk, propiedad de Blackstone y del fondo canadiense CPPIB, comprometió 30 000 millones de dólares para más de 5 GW de centros de datos en la India hasta 2030, de los que 21 000 millones son para 3 GW en Raigad, cerca de Bombay.',
		caveat: 'Se conoce por una sola información.'
	},
	'world-aip-2024': {
		summary:
			'BlackRock, Global Infrastructure Partners, MGX y Microsoft quieren reunir con el tiempo 30 000 millones de dólares de capital, hasta 100 000 millones con deuda, sobre todo para centros de datos y energía en Estados Unidos.',
		caveat:
			'Es un objetivo de captación; capital y deuda no deben sumarse entre sí. NVIDIA, xAI y Kuwait se incorporaron después.'
	},
	'japan-10tn-framework': {
		summary:
			'El primer ministro de Japón prometió más de 10 billones de yenes de apoyo público hasta el ejercicio 2030 para desencadenar 50 billones de yenes de inversión pública y privada en diez años.',
		caveat:
			'Subvenciones, contratos y ayuda financiera, sobre todo para chips, además de los 3,9 billones de yenes concedidos antes. Los 50 billones y los 160 billones de efecto económico son esperanzas, no dinero.'
	},
	'softbank-japan-data-centres-2tn': {
		summary:
			'SoftBank prevé 2 billones de yenes en seis años desde el ejercicio 2026 para centros de datos, con Tomakomai y Sakai como primeros emplazamientos.',
		caveat: 'Al ritmo de la demanda. El valor en dólares indicado procede de otro medio.'
	},
	'microsoft-japan-2026': {
		summary:
			'Microsoft destinará 10 000 millones de dólares (unos 1,6 billones de yenes) a infraestructura de IA, seguridad y formación en Japón de 2026 a 2029.',
		caveat: null
	},
	'stargate-argentina': {
		summary:
			'El Gobierno de Argentina habló de hasta 25 000 millones de dólares de Sur Energy para 500 megavatios en la Patagonia, en virtud de una carta de intención con OpenAI.',
		caveat:
			'La propia página de OpenAI no menciona ninguna suma y presenta a Sur Energy como líder y a sí misma como posible cliente; los titulares según los cuales OpenAI invierte 25 000 millones son erróneos.'
	},
	'aws-mexico-5bn': {
		summary: 'AWS anunció más de 5000 millones de dólares en 15 años para su región mexicana.',
		caveat:
			'Mencionado en febrero de 2024 y anunciado de nuevo en enero de 2025: una sola suma, no dos.'
	},
	'ytl-nvidia-malaysia': {
		summary:
			'YTL Power y NVIDIA anunciaron infraestructura de IA por 4300 millones de dólares (20 000 millones de ringgits), prevista al principio para mediados de 2024.',
		caveat:
			'Va con retraso respecto al plan. Un proyecto de 10 000 millones de ringgits que nombró el ministro en agosto de 2025 es la parte gastada, no un segundo proyecto.'
	},
	'johor-approved-data-centres': {
		summary:
			'El estado de Johor contaba 42 proyectos autorizados por 164 450 millones de ringgits hasta el segundo trimestre de 2025.',
		caveat:
			'Son autorizaciones desde el inicio, no gasto, ni el importe de un trimestre, como dice un titular. Malasia ya no admite centros de datos sin uso de IA (febrero de 2026).'
	},
	'meta-600bn-us': {
		summary:
			'Meta prometió más de 600 000 millones de dólares en Estados Unidos hasta 2028 para centros de datos, las líneas eléctricas que necesitan y contrataciones.',
		caveat:
			'Más amplio que los centros de datos de IA y que la inversión en capital; varios medios omiten el «al menos» y lo llaman todo centros de datos. Contiene la inversión en capital de Meta en Estados Unidos.'
	},
	'meta-2026-capex-guidance': {
		summary:
			'Meta estrechó su intervalo para 2026 a entre 130 000 y 145 000 millones de dólares, incluida la amortización de principal de arrendamientos financieros.',
		caveat:
			'Incluye la amortización de principal de arrendamientos financieros. Dos medios dan otros intervalos (120 000–135 000 millones en enero, 145 000–155 000 millones en julio), que contradicen los documentos oficiales.'
	},
	'meta-hyperion-27bn': {
		summary:
			'Meta y Blue Owl acordaron una sociedad, un 80 % en manos de fondos de Blue Owl y un 20 % de Meta, que financia y construye el campus de 2 GW por aproximadamente 27 000 millones de dólares. Blue Owl aportó unos 7000 millones en efectivo y Meta retiró unos 3000 millones.',
		caveat:
			'Sumas que circulan sobre el lugar: más de 10 000 millones (Meta, 2024), 27 000 (sociedad), unos 30 000 (deuda más capital), 50 000 (presidente Trump). La mayor parte de la deuda queda fuera del balance de Meta y no está en su inversión en capital.'
	},
	'microsoft-fy2025-80bn': {
		summary:
			'Brad Smith, de Microsoft, escribió que la empresa iba camino de invertir unos 80 000 millones de dólares en centros de datos para IA en el ejercicio hasta junio de 2025, más de la mitad en Estados Unidos.',
		caveat:
			'Ejercicio fiscal, no año natural 2025, y en todo el mundo. No es la misma medida que la inversión en capital, que resultó mayor con arrendamientos y menor en efectivo.'
	},
	'microsoft-2026-capex-expectation': {
		summary:
			'Microsoft prevé unos 175 000 millones de dólares de inversión en capital, arrendamientos financieros incluidos, en el año natural 2026; la bajada desde 190 000 millones es un efecto contable, no un recorte.',
		caveat:
			'Gasto del grupo, no solo de IA, arrendamientos financieros incluidos. Algunas informaciones atribuyen los 190 000 millones anteriores al ejercicio 2026; lo correcto es el año natural 2026.'
	},
	'no-stargate-2025': {
		summary:
			'Nscale y Aker aportaron unos 1000 millones de dólares, 250 millones de ellos en capital, a una primera fase de un emplazamiento de 230 MW pensado para 100 000 GPU a finales de 2026.',
		caveat:
			'Una información liga los 1000 millones a los primeros 20 MW; Reuters solo dice fase inicial. OpenAI nunca mencionó dinero propio.'
	},
	'aws-australia-20bn': {
		summary:
			'Amazon gastará 20 000 millones de dólares australianos de 2025 a 2029 en ampliar, operar y mantener sus centros de datos en Sídney y Melbourne.',
		caveat: 'Incluye operación y mantenimiento, así que no todo es inversión en capital.'
	},
	'microsoft-australia-25bn': {
		summary:
			'Microsoft destinará 25 000 millones de dólares australianos a supercomputación de IA, nube, seguridad y formación y ampliará su presencia en más de un 140 % hasta finales de 2029.',
		caveat: null
	},
	'firmus-southgate-total': {
		summary:
			'Firmus dijo que su programa podría alcanzar 1,6 gigavatios y 73 300 millones de dólares australianos hasta 2028.',
		caveat:
			'Es un tope, anunciado por una empresa valorada en 1850 millones de dólares australianos en septiembre de 2025. NVIDIA y CDC no aportan la suma.'
	},
	'openai-oracle-4-5gw-300bn': {
		summary:
			'OpenAI y Oracle acordaron en julio de 2025 construir hasta 4,5 GW; su comunicado de septiembre de 2025 situó la alianza por encima de 300 000 millones de dólares en cinco años. La prensa habló entonces de un contrato de nube de cinco años por ese importe a partir de 2027.',
		caveat:
			'El contrato y la alianza de 4,5 GW se tratan aquí como una sola suma. Los pagos, según la prensa, abarcan unos cinco años desde 2027 (ejercicio 2028 de Oracle). Oracle no ha nombrado a OpenAI en sus documentos oficiales.'
	},
	'openai-1-4tn-commitments-2025': {
		summary:
			'Sam Altman cifró la ambición de OpenAI en 1,4 billones de dólares para unos 30 GW de computación; la prensa la describió como la suma de contratos largos con Oracle, Microsoft, Amazon, NVIDIA, Broadcom y otros.',
		caveat:
			'El mismo número se ha llamado compromisos, ambición y plan; nunca fue un presupuesto. Contiene Stargate, así que no deben sumarse.'
	},
	'openai-600bn-compute-2030': {
		summary:
			'OpenAI dijo a inversores, según CNBC, que el gasto total en computación hasta 2030 sería de aproximadamente 600 000 millones de dólares, ligado a ingresos de más de 280 000 millones en 2030.',
		caveat:
			'Según personas conocedoras, no publicado por OpenAI. La prensa lo llama un recorte del 57 %, pero los 1,4 billones anteriores tenían un horizonte más largo y no precisado. Los parecidos «600 000 millones» de noviembre de 2025 (Microsoft 250 000, Oracle 300 000, Amazon 38 000) son otra suma.'
	},
	'openai-aws-100bn-expansion': {
		summary:
			'El documento oficial de Amazon dice que el compromiso de OpenAI de 38 000 millones de dólares se amplió en 100 000 millones a ocho años, para unos 2 GW.',
		caveat:
			'Es una compra de servicios. En el mismo acuerdo Amazon toma hasta 50 000 millones de dólares del capital de OpenAI.'
	},
	'pt-microsoft-2025': {
		summary:
			'Microsoft prevé 10 000 millones de dólares en los próximos años en Sines, con 12 600 GPU de NVIDIA a través de Nscale.',
		caveat:
			'Palabras de Brad Smith a un periódico; no se indica cuánto es alquiler a Nscale y Start Campus.'
	},
	'aws-singapore-12bn': {
		summary:
			'AWS anunció 12 000 millones de dólares de Singapur para Singapur de 2024 a 2028, tras 11 500 millones hasta 2023.',
		caveat: null
	},
	'microsoft-indonesia-1-7bn': {
		summary:
			'Microsoft prometió 1700 millones de dólares en cuatro años para nube e IA en Indonesia.',
		caveat: null
	},
	'korea-national-growth-fund': {
		summary:
			'El fondo de Corea del Sur une 75 billones de wones con garantía estatal a 75 billones de dinero privado en cinco años para chips, baterías, biotecnología, movilidad e IA.',
		caveat:
			'No es un fondo de IA: una información sitúa la IA en 30 de los 150 billones de wones, y su parte para 2026 es de 6 de 30 billones. Dominan préstamos y garantías. Los dólares indicados son los del lanzamiento en diciembre de 2025.'
	},
	'korea-2026-ai-budget': {
		summary:
			'El Gobierno de Corea del Sur propuso 10,1 billones de wones para IA en 2026, el triple que el año anterior, de los que 7,5 billones son para talento e infraestructura, incluidos 15 000 procesadores gráficos.',
		caveat:
			'Es la propuesta; el Parlamento aprobó el presupuesto tras retirar 4,3 billones de wones de programas de IA, fondos de fomento y otras partidas, y no se conoce el importe aprobado para IA. El billón para el fondo de crecimiento va aparte.'
	},
	'sk-aws-ulsan': {
		summary:
			'SK y AWS prevén unos 7 billones de wones, de los que 4000 millones de dólares son de AWS, para un emplazamiento de 103 megavatios y 60 000 procesadores, abierto en parte desde 2027 y completo en 2029.',
		caveat:
			'Los 4000 millones de dólares de AWS están dentro de los 7 billones de wones y se suman a los 5880 millones que AWS ya tenía previstos para Corea hasta 2027.'
	},
	'korea-megaproject-ai-data-centres': {
		summary:
			'En una comparecencia del presidente de Corea del Sur se nombró a SK, GS y Naver con 550 billones de wones para centros de datos de 8,4 gigavatios hasta 2029.',
		caveat:
			'Planes privados anunciados por el Estado. Los 550 billones de wones son para 8,4 gigavatios hasta 2029; el total hasta 2035 (18,4 gigavatios) se cifra en más de 1000 billones. Los primeros 5 de los 15 gigavatios de SK están incluidos.'
	},
	'es-aws-2026': {
		summary:
			'Amazon prevé 33 700 millones de euros en España, 18 000 millones más que antes, para centros de datos en las tres provincias de Aragón y fábricas de servidores.',
		caveat:
			'El total contiene los 15 700 millones de 2024, de los que se toma el año inicial. Los 21 000 millones de una información no corresponden a nada que Amazon haya publicado.'
	},
	'stargate-500bn-2025': {
		summary:
			'SoftBank, OpenAI, Oracle y MGX, los primeros financiadores de capital, anunciaron una nueva empresa que preveía invertir 500 000 millones de dólares en infraestructura de IA en Estados Unidos para OpenAI en cuatro años. SoftBank lleva la financiación y OpenAI la operación; Arm, Microsoft y NVIDIA se nombraron como socios tecnológicos junto a Oracle y OpenAI.',
		caveat:
			'No hay dinero público: el plan se presentó en la Casa Blanca, pero se describe como privado, y el presidente ofreció poderes de emergencia y permisos más sencillos. Microsoft se nombró como socio tecnológico, no como financiador. La suma era una intención, no dinero comprometido.'
	},
	'taiwan-ten-ai-projects': {
		summary:
			'El Gobierno de Taiwán dijo que más de 100 000 millones de dólares taiwaneses respaldarán diez proyectos, como fotónica de silicio, tecnología cuántica, robótica y un centro nacional de datos de IA en Tainan.',
		caveat:
			'El valor añadido esperado de 7 y 15 billones no es gasto. El proyecto de presupuesto de 2026 contiene más de 30 000 millones.'
	},
	'ae-stargate-uae-2026': {
		summary:
			'El ministro de IA de los Emiratos Árabes Unidos dijo que construir el campus de 5 GW costaría más de 30 000 millones de dólares.',
		caveat: 'Solo los primeros 200 MW tienen fecha. No se dice si la suma incluye los chips.'
	},
	'ae-microsoft-2025': {
		summary: 'Microsoft cifra su dinero en los EAU en 15 200 millones de dólares de 2023 a 2029.',
		caveat:
			'Unos dos tercios son inversión en centros de datos; el resto son gastos corrientes y 1500 millones por una participación en G42.'
	},
	'gb-tech-prosperity-2025': {
		summary:
			'Durante la visita de Estado estadounidense, empresas tecnológicas de Estados Unidos comprometieron más de 31 000 millones de libras para infraestructura de IA y tecnología en el Reino Unido, que se suman a los 44 000 millones ya atribuidos al mandato del Gobierno.',
		caveat:
			'El acuerdo entre gobiernos trata de investigación y regulación; los 31 000 millones son una lista de anuncios de empresas, algunos para personal e investigación. Tras la pausa, la prensa escribe 40 000 millones de dólares para lo mismo.'
	},
	'gb-microsoft-2025': {
		summary:
			'Microsoft anunció 30 000 millones de dólares (22 000 millones de libras) para el Reino Unido en cuatro años: la mitad para infraestructura, la mitad para operar su negocio británico actual.',
		caveat:
			'Solo la mitad de capital es infraestructura de IA; varios medios atribuyen la suma entera a centros de datos.'
	},
	'us-chips-act-52-7bn': {
		summary:
			'La ley estadounidense de agosto de 2022 asigna 52 700 millones de dólares a los semiconductores, 39 000 millones de ellos a subvenciones a la fabricación y el resto sobre todo a investigación y formación.',
		caveat:
			'Chips en general, no IA. Los 280 000 millones que se citan a menudo son una autorización para una investigación mucho más amplia.'
	},
	'qa-brookfield-2025': {
		summary:
			'Qai, de Catar, y Brookfield anunciaron una sociedad conjunta de 20 000 millones de dólares para infraestructura de IA en Catar y en mercados extranjeros elegidos.',
		caveat:
			'No se conoce el reparto entre Catar y el extranjero. La parte de Brookfield sale de su propio fondo de infraestructura de IA.'
	}
} satisfies Told;
