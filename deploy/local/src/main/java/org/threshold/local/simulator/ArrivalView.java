package org.threshold.local.simulator;

/** One message as people see it. */
final class ArrivalView {

    private ArrivalView() {}

    static String article(Arrival arrival) {
        var message = arrival.message();
        var data = message.body().path("data");
        var heading =
                "%s %s"
                        .formatted(
                                data.path("eventId").asString("Contact us"),
                                data.path("eventName").asString("about this child"));
        return """
        <article id="%s">
        <h2>%s, %s</h2>
        <p>Cases %s. Acknowledge by %s. Came %d times, first %s, last %s.</p>
        <details><summary>The message</summary><pre>%s</pre></details>
        %s
        </article>
        """
                .formatted(
                        Html.text(message.webhookId()),
                        Html.text(heading),
                        Html.text(data.path("priority").asString("")),
                        Html.text(data.path("cases")),
                        Html.text(data.path("acknowledgeBy").asString("")),
                        arrival.times(),
                        Html.text(arrival.first()),
                        Html.text(arrival.last()),
                        Html.text(message.body().toPrettyString()),
                        message.acknowledgement()
                                .map(ArrivalView::acknowledged)
                                .orElseGet(() -> form(message)));
    }

    private static String acknowledged(Happening.Acknowledged by) {
        return "<p>Acknowledged by %s, %s, at %s.</p>"
                .formatted(Html.text(by.name()), Html.text(by.role()), Html.text(by.at()));
    }

    private static String form(Arrival.Message message) {
        return """
        <form method="post" action="/%1$s/arrivals/%2$s/acknowledge">
        <label for="name-%2$s">Your name</label><input id="name-%2$s" name="name" required autocomplete="name">
        <label for="role-%2$s">Your role</label><input id="role-%2$s" name="role" required>
        <button>Acknowledge</button>
        </form>
        """
                .formatted(Html.text(message.agency()), Html.text(message.webhookId()));
    }
}
