role-chw = Agente comunitario de salud
role-nurse = Enfermería
role-midwife = Partería
role-doctor = Medicina
role-pharmacy = Farmacia
role-laboratory = Laboratorio
role-public-health = Salud pública
role-manager = Gestión de centro o distrito
role-policy = Ministerio o políticas
role-data = Información y datos de salud
role-research = Investigación o docencia
role-ngo = ONG o entidad aliada
role-patient = Pacientes o comunidad
role-student = Estudiante
role-other = Otra cosa
profile-in-group = Puede contar a quien la lea su profesión y su país. Lleva menos de un minuto, en privado:
profile-role = ¿A qué se dedica? Toque lo que más se parezca. Todo esto es voluntario.
profile-country = ¿Dónde trabaja? Toque un país o escriba su nombre.
profile-which = ¿Cuál de estos?
profile-languages = ¿En qué idiomas trabaja? Toque todos los que quiera.
profile-no-country = No conozco ningún país llamado «{ $words }». Escríbalo en español, inglés, francés o portugués.
profile-card =
    👤 <b>Lo que ha contado de usted</b>
    Profesión: { $role }
    País: { $country }
    Idiomas: { $languages }

    { $shown ->
        [0] Nadie lo ve. Solo me sirve para saber qué profesiones, países e idiomas no se oyen.
       *[other] La profesión y el país aparecen junto a sus palabras, pero solo lo que comparten al menos { $least } miembros de aquí, para que no se reconozca a nadie.
    }
profile-forgotten = 🧹 Olvidado. Ya no sé nada de usted, salvo su nombre y lo que ha dicho.
button-profile = 👤 Mi perfil
button-role = Profesión
button-country = País
button-languages = Idiomas
button-show = 👁 Mostrarlo
button-hide = 🙈 No mostrarlo
button-forget-profile = 🧹 Olvidarlo todo
button-skip = Saltar »
button-profile-done = ✅ Listo
command-profile = Mi profesión, mi país y mis idiomas, si quiero
