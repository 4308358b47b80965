in-doubt = ⚠️ Un message destiné à { $room } n’est peut-être pas arrivé : la connexion s’est coupée pendant l’envoi. Regardez, s’il vous plaît. S’il n’y est pas :
given-up = ⚠️ Un message destiné à { $room } n’est pas arrivé : Telegram ne le prend pas, et j’ai cessé d’essayer. Quand /check n’y trouve plus rien à redire :
button-again = 🔁 Renvoyer
in-doubt-settled = C’est réglé : le message est bien arrivé.
sent-again = 🔁 C’est reparti.
