starters =
    📚 <b>Agendas prêts à l’emploi</b>, avec des questions en quatre langues et les thèmes qui vont avec :

    { $lines }
starter-line = <b>{ $number }.</b> { $title } · { $count } questions
starter-card =
    📚 <b>{ $title }</b>
    { $about }

    { $lines }
starter-loaded = { $count ->
        [one] 🗓 Une question est entrée dans le plan.
       *[other] 🗓 { $count } questions sont entrées dans le plan.
    }
starter-there = Toutes ses questions y sont déjà. /questions les montre ; chacune peut être reformulée et déplacée.
button-starters = 📚 Prêts à l’emploi
button-load = 📥 Charger ses questions
