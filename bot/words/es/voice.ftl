in-doubt = ⚠️ Es posible que un mensaje para { $room } no haya llegado: la conexión se cortó durante el envío. Compruébelo, por favor. Si no está:
button-again = 🔁 Enviar de nuevo
in-doubt-settled = Ya está resuelto: el mensaje llegó.
sent-again = 🔁 Enviado de nuevo.
