"""Goodwill in Spanish."""

# ruff: noqa: E501 (lists of words are easier to read in long lines)

from salesbook.domain.loop.goodwill.language import Tongue, lines
from salesbook.domain.loop.phrases.language import words

SPANISH = Tongue(
    code="es",
    glue=words(
        """el la los las un una unos unas de del al y o con por para sobre en como que quien cual cuales si es son era fue fueron ha han
        su sus mi mis nuestro nuestra tu tus le les lo se me nos esta este estos ya aun no mas preguntar decir contar compartir desear enviar
        mandar saber explicar agradecer felicitar nuevo nueva nuevas donde"""
    ),
    wishes=lines(
        "feliz cumpleanos",
        "que se mejore",
        "pronta recuperacion",
        "feliz navidad",
        "felices fiestas",
        "feliz ano",
        "prospero ano",
        "mucha suerte",
        "buena suerte",
        "desearle suerte",
        "por el ascenso",
        "por su ascenso",
        "nuevo trabajo",
        "nuevo empleo",
        "mucho animo",
        "mucha fuerza",
        "buen viaje",
        "felices vacaciones",
        "feliz jubilacion",
        "feliz santo",
        "mi pesame",
        "el pesame",
        "del hospital",
        "en el hospital",
        "al hospital",
        "como se siente",
        "que le preocupa",
        "que le ilusiona",
        "de que esta orgulloso",
        "de que esta orgullosa",
        "momento dificil",
        "ano dificil",
        "tiempo dificil",
        "duro invierno",
        "tiempo libre",
        "que esta leyendo",
        "que lee",
        "anos en la empresa",
        "historia comun",
        "historia compartida",
        "mi propia experiencia",
        "lo que vivi",
        "ya esta en casa",
        "esta en casa",
    ),
    stories=lines("mi historia", "mi propia historia", "historia mia", "como yo"),
    topics=words(
        """cumpleanos examen examenes boda bodas matrimonio casamiento novios bebe nacimiento parto embarazo embarazada gemelos gemelas
        mellizos hijo hijos hija hijas nino ninos nina ninas nieto nietos nieta nietas abuelo abuela abuelos madre padre mama papa padres esposa
        esposo mujer marido hermano hermana hermanos tio tia sobrino sobrina primo prima suegra suegro entierro funeral pesame duelo
        condolencias fallecimiento fallecido fallecio murio muerte enfermedad enfermo enferma quimio cancer gripe recuperacion recuperado
        rehabilitacion muletas vacaciones jubilacion jubilado maraton vela remo pesca excursion senderismo esqui jardin huerto coro guitarra
        piano violin violonchelo flauta trompeta clarinete hobby aficion aficiones cachorro perro gato caballo graduacion graduado carnet bautizo comunion divorcio orgulloso orgullosa
        soledad suenos futbol baloncesto tenis ajedrez pintura ciclismo natacion triatlon caravana selectividad oposiciones hospitalizado"""
    ),
    personal=words(
        """mudanza casa piso rodilla cadera espalda corazon operacion tratamiento pierna brazo hombro salud tesis estudios
        formacion escuela colegio universidad equipo partido carrera concierto viaje barco bici bicicleta moto cocina reforma fiesta familia
        verano invierno accidente caida lesion libro libros musica amigos amigo amiga vecinos vida sueno preocupaciones perdida aniversario
        conducir"""
    ),
    asked=words("mudanza concierto partido carrera viaje fiesta obra funcion"),
    owners=words("su sus tu tus mi mis vuestro vuestra propio propia le suyo suya"),
    things=words(
        """comida clinica modelo modelos baja bajas club silla sillas sillita matriz empresa empresas filial fabrica planta almacen oficina oficinas sucursal tienda departamento taller auditoria servidor servidores
        sistema sistemas programa erp crm web maquina maquinas bomba bombas valvula valvulas compresor caldera linea instalacion equipos herramienta
        herramientas filtro filtros presion tension existencias entrega entregas envio proveedor proveedores factura facturas presupuesto licitacion
        proyecto proyectos producto productos gama piezas planificacion mantenimiento feria stand catalogo folleto mercancia pale pales carretilla
        escaner impresora descuento descuentos precio precios pedido pedidos oferta ofertas contrato contratos mercado seguro tarifa tarifas revision"""
    ),
    offers=words(
        """oferta ofertas presupuesto presupuestos cotizacion cotizaciones descuento descuentos rebaja rebajas promocion promociones demostracion
        demostraciones demo propuesta propuestas licitacion negociar negociado upsell"""
    ),
    offerings=lines(
        "prueba gratuita",
        "muestra gratuita",
        "muestras gratuitas",
        "precio especial",
        "por ciento de descuento",
        "a prueba",
        "una prueba",
        "cerrar el trato",
        "ganar el pedido",
    ),
    deals=words(
        """pedido pedidos precio precios tarifa tarifas contrato contratos acuerdo trato venta licencia licencias suscripcion suscripciones
        renovacion firma compra presupuesto producto productos catalogo folleto modelo modelos bombas maquina maquinas condiciones decision
        piloto prueba muestra muestras garantia servicio mantenimiento"""
    ),
    acts=words(
        """pedir pide pidio pedido conseguir conseguido acordar acordado firmar firmado cerrar cerrado renovar renovado prorrogar enviar enviado
        presentar presentado mostrar mostrado ensenar mencionar mencionado proponer propuesto ofrecer ofrecerle ofrecido ofreci sugerir sugerido
        recomendar recomendado hablar negociar obtener hacer contar"""
    ),
    selling=words("vender vendido vende venderle comprar comprado compra compraria"),
    asks=words("como si que quien cual cuales donde cuando porque"),
    kindnesses=words("ayuda pesame condolencias apoyo cafe disculpas hombro mano oido consuelo"),
    about=words("desde tras sobre con para de del por"),
    times=words("antes hasta durante"),
    genitives=words("de del"),
    shy=words(
        "son si a o hace como la caso prima primo vela remo partido mama papa gato pedido firma compra tia tio mujer cancer mi carrera tension le plan planta"
    ),
)
