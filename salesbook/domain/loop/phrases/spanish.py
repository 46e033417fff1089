"""Empty phrases of Spanish."""

# ruff: noqa: E501 (a phrase is easier to read on one line)

from salesbook.domain.loop.phrases.english import ENGLISH
from salesbook.domain.loop.phrases.language import Language, Takes, phrases, words

_ASK = "(?:ver|saber|preguntar|consultar|averiguar|mirar|comprobar|escuchar)"

SPANISH = Language(
    code="es",
    phrases=(
        *phrases(
            "keep_in_touch",
            "(?:mantener|mantenerse|mantenernos|seguir|estar|quedar|ponerse|ponernos|entrar)"
            " (?:el |un |en ){0,3}contacto",
            "(?:retomar|hacer|tomar|establecer|conservar|cultivar) (?:el |un )?contacto",
            "mantener (?:al tanto|informado|informada|informados|caliente|el interes)",
            "(?:restablecer|renovar|recuperar|reanudar) (?:el |un )?contacto|(?:primera )?toma de contacto|hacerse ver|tocar base",
            "(?:dar )?senales de vida|(?:afianzar|estrechar|consolidar) (?:la |los |el )?(?:relacion|lazos|vinculos?)|(?:crear|estrechar) lazos",
            "(?:generar|ganar|crear) confianza|romper el hielo|(?:dar |darle )?un empujon|empujar(?: un poco)?",
            "mantenerse visible|que (?:no )?(?:nos|se) (?:olviden|acuerden)(?: de nosotros)?|dejarse ver|estar presentes?|hacer acto de presencia",
        ),
        *phrases(
            "follow_up",
            "(?:(?:dar|darle|dando|hacer|hacerle|haciendo|realizar|de) )?(?:el |un |breve ){0,2}seguimiento",
            "(?:cuando|si) (?:pase|paso) por (?:ahi|alli|la zona)|recordar(?:le|les)?|recordatorio|avisar(?:le|les)?|dar continuidad|insistir|retomar(?:lo)?",
        ),
        *phrases(
            "see_how",
            f"{_ASK} (?:un poco )?(?:como|que|si|donde|en que)",
            f"(?:queria|quiero|quisiera|a) {_ASK} (?:como|que|si|donde)",
            f"(?:(?:(?:queria|quiero|quisiera|a) )?{_ASK} )?(?:que|lo que) (?:opinan|opina|piensan|piensa|dicen|dice|(?:le|les|os) parece)",
            "(?:no contesta|no coge|no lo coge|no responde|sin respuesta|no hay respuesta)|(?:estaba|esta|sigue) (?:de (?:vacaciones|viaje)|reunid[oa])|(?:esperar|esperando) (?:la |su |una )?respuesta|(?:algun )?interes",
            "(?:deje|dejar|dejado) (?:un )?(?:mensaje|recado)|(?:mensaje en el )?buzon(?: de voz)?",
            "como (?:os va|vais|estais|te va|va|van|esta|estan|le va|les va|anda|andan|sigue|siguen|se)",
            "saber (?:algo )?de (?:ti|usted|ustedes|vosotros|ellos|ellas|ella)|(?:(?:a )?ver )?(?:que|q) (?:tal|se cuenta)(?: (?:va|van|esta|estan|todo))?|que hay de nuevo|(?:alguna |hay |pedir )?(?:novedad(?:es)?|noticias?)",
            "estado|estatus|status|(?:pedir )?(?:feedback|opinion)",
            "(?:esta )?todo (?:bien|ok|en orden)|necesita(?:s|n|is)? algo|siguen? interesad[oa]s?",
            "estado (?:actual|de (?:las cosas|la situacion|todo))|(?:pedir |dar )?actualizacion",
            "tantear(?: el terreno)?|tomar(?:le)? (?:el pulso|la temperatura)|sondear",
        ),
        *phrases(
            "catch_up",
            "(?:ponerse|ponernos|ponerme|poner) al (?:dia|corriente)|platicar",
            "retomar (?:la |las )?conversacion(?:es)?|pasar(?:se)? (?:por (?:ahi|alli)|a (?:ver|saludar))",
            "(?:calentar|perseguir|mimar) (?:al|a los) clientes?|estar encima|(?:han|ha) decidido (?:algo|ya)|sigue en pie",
            "intercambiar (?:ideas|opiniones|impresiones)|cambiar impresiones|lluvia de ideas|pulsar (?:la )?opinion",
            "(?:tratar|revisar|repasar|comentar) (?:los |unos |algunos )?(?:temas|asuntos|cosas|todo)(?: pendientes)?|(?:temas|asuntos) pendientes|comentar(?= con)",
            "(?:segundo|tercer|nuevo|otro|ultimo) intento|no perder (?:el )?contacto|abrir puertas|prospectar|prospeccion",
            "(?:desear(?:les?)? )?(?:feliz|felices) (?:navidad|fiestas|ano)(?: nuevo)?|felicitar (?:las fiestas|el ano)|dar las gracias|dejarse caer",
            "charlar(?: un rato)?|charla|al dia",
        ),
        *phrases("circle_back", "(?:volver|regresar) con", takes=Takes.SOMEBODY),
        *phrases("circle_back", "(?:volver|regresar) (?:a|sobre)"),
        *phrases(
            "say_hello",
            "(?:mandar |enviar |dar )?(?:un )?(?:saludos?|saludito)|saludar(?:le|les)?|decir(?:le)? hola|hola|buenas|buen[oa]s (?:dias|tardes|noches)",
            "(?:visita|llamada|mail|e~mail|correo|mensaje) de (?:cortesia|control|rutina)",
            takes=Takes.SOMEBODY,
        ),
        *phrases("quick_question", "(?:una )?(?:pregunta|consulta|duda)s?(?: rapidas?)?"),
        *phrases(
            "relationship",
            "(?:mantener|cuidar|fortalecer|reforzar|cultivar|mejorar|construir|desarrollar) "
            "(?:la |las |una |buenas? ){0,3}(?:relacion|relaciones|vinculo|confianza)",
            "cuidar (?:al|a los) clientes?|crear (?:un )?vinculos?|conocer(?:se|nos)|presentar(?:se|me|nos)",
            "fidelizar|fidelizacion|relacion con el cliente|hacer contactos|networking",
        ),
        *phrases(
            "bare_contact",
            "(?:re)?llamar(?:le|la|lo|les|los)?|(?:re)?llamad(?:a|as|ita)(?: telefonica)?|telefonear|telefono|tel(?! (?:no|nr|num|numero))|tlf",
            "(?:volver a (?:llamar|contactar|hablar|escribir|intentar)|devolver(?:le)? (?:la )?llamada)|(?:pegar )?un toque|(?:dar(?:le)? )?(?:un )?(?:toque|telefonazo)",
            "echar(?:le)? una (?:llamada|charla)|re~contactar",
            "hablar (?:de |del )(?:posibilidades|oportunidades|futuro)|contactar(?:le|con)?|hablar|conversar|conversacion|dialogar|comunicarse",
            "visitar(?:le)?|reunirse|reunirnos|verse|vernos|quedar|pasarse|pasar por la oficina",
            "comer(?: juntos)?|almorzar|cenar",
            "(?:intentar|probar)(?:lo)? (?:de nuevo|otra vez|mas tarde|otro dia|otro momento|manana)|reintentar",
            takes=Takes.SOMEBODY,
        ),
        *phrases(
            "bare_contact",
            "(?:agendar|programar|concertar|fijar|organizar|pedir|planificar) (?:un |una |la )?(?:reunion|llamada|videollamada|cita|visita|encuentro)",
            "visitas?|contacto|reunion|cita|encuentro|videollamadas?|comida(?= con)|cena(?= con)|canas?|cervezas?",
            "(?:tomar |tomarse |echar )?(?:un |una )?(?:cafe|cafecito|cana|cerveza)|cafelito|almuerzo",
        ),
        *phrases(
            "bare_contact",
            "(?:enviar|mandar|escribir)?(?:le)?~(?:un |una |otro )?"
            "(?:correo(?: electronico)?|e~mail|mail|mensaje|sms|whats~app|[wg]u?asapp?|carta|nota)|escribir(?:le)?",
            takes=Takes.SENT,
        ),
        *phrases(
            "no_object",
            "avanzar|(?:avanzar|mover) (?:el |con el )?(?:tema|asunto)|como (?:acordamos|hablamos|quedamos)|lo (?:hablado|acordado)",
            "(?:el )?(?:proximo|siguiente) paso|(?:los )?(?:proximos|siguientes) pasos|nada|vender(?:le)?|por (?:definir|ver|determinar)|lo mismo|pendientes?|sin motivo|porque si|mas adelante",
        ),
    ),
    fillers=ENGLISH.fillers
    | words(
        """en el la los las un una unos unas lo al del de este esta estos esto ese esa eso mi mis
        nuestro nuestra nuestros su sus tu tus yo tu usted ustedes el ella nosotros ellos
        ellas me te se le les nos quien que cual cuando donde como es son era fue soy ser
        sido esta estan estar estaba he ha han haber hay tiene tienen tener puede pueden
        poder debe deber quiere querer va van voy ir hace hacer si para asi entonces aqui
        alli no solo solamente simplemente rapido rapida rapidamente breve brevemente pronto
        luego otra otro vez nuevo nueva tambien ya muy mas quizas favor siempre regular
        regularmente periodico general pequeno pequena bueno buena buen bien mejor dejar dar
        tomar poner ver oir escuchar preguntar pedir saber pensar intentar venir cosa cosas
        algo todo todos toda todas nada alguien alguna alguno poco ultimo ultima proximo
        proxima siguiente primer porque mucho mucha muchos tan mismo tengo cada estoy otros otras menos nunca tanto
        sea hecho quiero aunque decir estas nadie ademas fuera hacia sino puedo tenemos eres ahi
        dentro estamos podemos vamos existimos existe igual varios cerca ello tenga tal bastante
        primera segundo segunda viene aun todavia rutina telefonica amistoso hoy manana pasado ayer tarde noche
        mediodia dia dias semana semanas mes meses trimestre ano anos hora horas minuto
        minutos tiempo momento lunes martes miercoles jueves viernes sabado domingo enero
        febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        primavera verano otono invierno navidad desde hasta lun mie jue vie sab ene abr ago dic sem tb tmb prox principios fin finales via rutinaria rutinario semanal mensual trimestral estais vais os queria quisiera sr
        sra srta senor senora don dona"""
    ),
    hollow=ENGLISH.hollow
    | words(
        """estado situacion informacion info opinion opiniones interes interesado interesados
        preguntas pregunta dudas duda problema problemas ayuda ayudar necesita necesitan
        necesidades satisfecho satisfechos satisfaccion vida trabajo telefono contacto
        conversacion ocurre pasa cambiado listo colaboracion relacion respuesta negocio
        negocios asunto asuntos tema temas proyecto proyectos plan marcha"""
    ),
    somebody=ENGLISH.somebody
    | words(
        """cliente clientes clienta comprador compradores compras prospecto prospectos persona
        gente jefe director directora gerente dueno propietario secretaria recepcion
        contabilidad comercial colega companero socio socios proveedor proveedores decisor
        interlocutor usuario responsable empresa departamento oficina"""
    ),
    things=ENGLISH.things
    | words(
        """tornillo tornillos tuercas oferta ofertas propuesta propuestas presupuesto presupuestos contrato contratos
        acuerdo licitacion precio precios tarifa descuento descuentos factura facturas pago
        pagos pedido pedidos reposicion entrega entregas plazo envio envios paquete
        mercancia existencias pieza piezas repuesto repuestos muestra muestras producto
        productos catalogo folleto presentacion documento documentos documentacion ficha
        planos manual demostracion prueba pruebas piloto instalacion formacion capacitacion
        taller feria congreso fabrica auditoria inspeccion reparacion mantenimiento garantia
        devolucion devoluciones queja quejas reclamacion dano renovacion prorroga licencia
        licencias suscripcion maquina maquinas bomba bombas planificacion fecha condiciones
        firma aprobacion referencia referencias encuesta formulario iva cumpleanos boda bebe
        operacion enfermedad hospital funeral pesame examen examenes graduacion ascenso
        guiada horno hornos pale pales caja cajas bidon bidones valvula valvulas junta juntas manguera filtro filtros motor motores caldera grua camion camiones furgoneta vehiculo vehiculos flota neumaticos bateria cable cables sensor sensores servidor llave llaves tarjeta etiquetas bolsas botellas embalaje envases estanterias silla sillas mesas guantes cascos toner papel impresora impresoras pantalla pantallas quiosco energia gas aceite lubricante lubricantes acero cobre pintura madera hormigon cemento azulejos ventana ventanas puerta puertas techo tejado cocina panel paneles alquiler seguro certificado permiso aduana flete contenedor deposito depositos anticipo reembolso abono volumenes previsiones color colores tallas medidas resultado resultados decision retraso retrasos averia averias fuga fugas error residuos grano kilos kilo molde moldes informe cifras fotos nave naves obra licencia-de-obra padre madre rodilla cadera accidente flores regalo concierto jardin perro viaje aniversario jubilacion vacaciones maraton cuenta cuentas vencimiento vencidas planta medir pintar tecnico impago notario notaria fontanero obra penalizaciones electrico firmo firmado firmar aprobo pagar pagado hija hijo hijos mudanza"""
    ),
    beside=ENGLISH.beside | words("con a"),
    about=ENGLISH.about
    | words("x sobre acerca por para tras despues antes durante contra sin segun"),
    pairs=ENGLISH.pairs | words("y e o"),
    of=words("de del"),
    joins=ENGLISH.joins | words("pero pues entonces"),
    subjects=ENGLISH.subjects | words("sobre acerca"),
    talks=words("visita visitas reunion reuniones cita citas"),
    many=words("visitas reuniones citas"),
    plans=words("planificar fechas dias"),
)
