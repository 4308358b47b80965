role-chw = Agente comunitário de saúde
role-nurse = Enfermagem
role-midwife = Parteira
role-doctor = Medicina
role-pharmacy = Farmácia
role-laboratory = Laboratório
role-public-health = Saúde pública
role-manager = Gestão de centro ou distrito
role-policy = Ministério ou políticas
role-data = Informação e dados de saúde
role-research = Investigação ou ensino
role-ngo = ONG ou parceiro
role-patient = Doentes ou comunidade
role-student = Estudante
role-other = Outra coisa
profile-in-group = Pode dizer a quem o lê a sua profissão e o seu país. Leva menos de um minuto, em privado:
profile-role = O que faz? Toque no que mais se aproxima. Tudo isto é facultativo.
profile-country = Onde trabalha? Toque num país ou escreva o nome.
profile-which = Qual destes?
profile-languages = Em que línguas trabalha? Toque em quantas quiser.
profile-no-country = Não conheço nenhum país chamado «{ $words }». Escreva o nome em português, inglês, francês ou espanhol.
profile-card =
    👤 <b>O que contou de si</b>
    Profissão: { $role }
    País: { $country }
    Línguas: { $languages }

    { $shown ->
        [0] Ninguém o vê. Só me serve para contar que profissões, países e línguas não se fazem ouvir.
       *[other] A profissão e o país aparecem junto das suas palavras, mas só o que pelo menos { $least } membros daqui partilham, para que ninguém possa ser reconhecido.
    }
profile-forgotten = 🧹 Esquecido. De si já só sei o nome e o que disse.
button-profile = 👤 O meu perfil
button-role = Profissão
button-country = País
button-languages = Línguas
button-show = 👁 Mostrar com o que digo
button-hide = 🙈 Não mostrar
button-forget-profile = 🧹 Esquecer tudo
button-skip = Saltar »
button-profile-done = ✅ Pronto
command-profile = A minha profissão, país e línguas, se eu quiser
