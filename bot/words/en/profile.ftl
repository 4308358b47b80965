role-chw = Community health worker
role-nurse = Nurse
role-midwife = Midwife
role-doctor = Doctor or clinical officer
role-pharmacy = Pharmacy
role-laboratory = Laboratory
role-public-health = Public health officer
role-manager = Manager of a facility or district
role-policy = Ministry or policy
role-data = Health information and data
role-research = Research or teaching
role-ngo = NGO or partner
role-patient = Patient or community
role-student = Student
role-other = Something else
profile-in-group = You may tell readers your role and country. It takes less than a minute, in private:
profile-role = What do you do? Tap what comes closest. All of this is optional.
profile-country = Where do you work? Tap a country, or write its name.
profile-which = Which of these?
profile-languages = Which languages do you work in? Tap as many as you like.
profile-no-country = I know no country called “{ $words }”. Write its name in English, French, Portuguese or Spanish.
profile-card =
    👤 <b>What you told about yourself</b>
    Role: { $role }
    Country: { $country }
    Languages: { $languages }

    { $shown ->
        [0] Nobody sees it. I only count with it: which roles, countries and languages are not heard.
       *[other] Role and country stand beside your words, but only what at least { $least } members here share, so that nobody can be singled out.
    }
profile-forgotten = 🧹 Forgotten. I know nothing of you but your name and what you said.
button-profile = 👤 My profile
button-role = Role
button-country = Country
button-languages = Languages
button-show = 👁 Show with my words
button-hide = 🙈 Do not show it
button-forget-profile = 🧹 Forget all of it
button-skip = Skip »
button-profile-done = ✅ Done
command-profile = My role, country and languages, if I wish
