link-card =
    🔗 <b>Los grupos de { $name }</b>

    { $groups }

    Comparten una agenda y una síntesis; cada uno conserva su idioma y sus horas.
link-group = • { $group } · { $spoken } · { $zone }
link-code =
    🔗 Para unirse a <b>{ $name }</b>: añádame a su grupo y envíe allí esto:

    <code>/link { $code }</code>

    Sirve una sola vez, hasta { $until }. Antes de abrir la puerta le pediré su acuerdo.
link-in-group = Envíe esto en el grupo que quiere unirse, no aquí. Tiene que administrarlo.
link-unknown = Este código no sirve: ya se usó, tiene más de un día o se coló una letra. Pida otro; nada ha cambiado.
link-same = Este grupo ya forma parte de { $name }.
link-shared = Este grupo ya comparte una agenda con otros. Sáquelo primero: /link en nuestro chat privado.
link-busy = Hay una pregunta abierta en este grupo. Ciérrela con /close y vuelva a enviar el código; sigue valiendo.
link-asked = 🔗 He preguntado a quien anima { $name }. La respuesta llegará aquí.
link-knock =
    🔗 { $who } pide que <b>{ $group }</b> se una a <b>{ $name }</b>: las mismas preguntas, en su idioma y a sus horas, y una síntesis para todos.

    ¿Conoce este grupo? Sus miembros leerán lo que dicen los suyos.
link-joined =
    🔗 Este grupo comparte desde ahora la agenda de <b>{ $name }</b>: las mismas preguntas en todos los grupos, y una síntesis de lo que todos dijeron.

    { $next }
link-joined-you = 🔗 <b>{ $group }</b> se ha unido a <b>{ $name }</b>. Revise su idioma y su hora: basta un minuto.
link-admitted = ✅ <b>{ $group }</b> se ha unido a <b>{ $name }</b>. Recibe las preguntas desde la próxima.
link-declined = Quienes animan { $name } no han dejado entrar a este grupo. Si es un error, pídales otro código.
link-not-admitted = <b>{ $group }</b> no ha entrado.
link-settled = Ya está decidido. /link muestra los grupos.
link-part =
    ¿Debe <b>{ $group }</b> salir de <b>{ $name }</b>?

    Lo que se dijo en él queda en las síntesis. Ya no recibe nuestras preguntas y sigue con su propia agenda.
link-parted = Este grupo retoma su propio camino; { $name } se lo agradece. Lo dicho aquí queda en las síntesis comunes.
link-is-parted = <b>{ $group }</b> ha salido de <b>{ $name }</b>. Lo que se dijo en él queda.
link-parted-already = Este grupo ya salió. /link muestra los grupos.
button-link-code = ✉️ Un código para otro
button-admit = ✅ { $words }
button-decline = ✕ No { $words }
button-part = ✕ { $words }
command-link = Compartir esta agenda con otro grupo
