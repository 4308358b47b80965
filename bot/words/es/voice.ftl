in-doubt = ⚠️ Es posible que un mensaje para { $room } no haya llegado: la conexión se cortó durante el envío. Compruébelo, por favor. Si no está:
given-up = ⚠️ Un mensaje para { $room } no ha llegado: Telegram no lo acepta y he dejado de intentarlo. Cuando /check no encuentre allí ningún problema:
button-again = 🔁 Enviar de nuevo
in-doubt-settled = Ya está resuelto: el mensaje llegó.
sent-again = 🔁 Enviado de nuevo.
