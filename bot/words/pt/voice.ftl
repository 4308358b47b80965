in-doubt = ⚠️ Uma mensagem para { $room } pode não ter chegado: a ligação caiu durante o envio. Verifique, por favor. Se não estiver lá:
given-up = ⚠️ Uma mensagem para { $room } não chegou: o Telegram não a aceita, e deixei de tentar. Quando o /check não encontrar ali nenhum problema:
button-again = 🔁 Enviar de novo
in-doubt-settled = Está resolvido: a mensagem chegou.
sent-again = 🔁 Vai a caminho outra vez.
