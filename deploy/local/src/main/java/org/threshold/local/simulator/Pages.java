package org.threshold.local.simulator;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What people see: what arrived where, with a form to acknowledge it. */
final class Pages {

    private final Agencies agencies;
    private final Received received;
    private final Acknowledgements acknowledgements;

    Pages(Agencies agencies, Received received, Acknowledgements acknowledgements) {
        this.agencies = agencies;
        this.received = received;
        this.acknowledgements = acknowledgements;
    }

    Reply overview(Call call) {
        var rows = agencies.names().stream().map(this::row).collect(Collectors.joining());
        return Reply.html(
                Html.page(
                        "Agencies",
                        """
                        <table>
                        <thead><tr><th scope="col">Agency</th><th scope="col">Messages</th><th scope="col">Not acknowledged</th><th scope="col">Its system</th></tr></thead>
                        <tbody>%s</tbody>
                        </table>
                        <p>%d messages refused for their signature, %d defective.</p>
                        """
                                .formatted(
                                        rows,
                                        received.refused().size(),
                                        received.defects().size())));
    }

    Reply agency(Call call) {
        var agency = call.word(0);
        if (agencies.system(agency).isEmpty()) {
            return Reply.problem(404, "There is no agency " + agency);
        }
        var newestFirst = arrivals(agency).reversed();
        var articles = newestFirst.stream().map(ArrivalView::article).collect(Collectors.joining());
        return Reply.html(
                Html.page(
                        agency,
                        behaviourForm(agency)
                                + (articles.isEmpty() ? "<p>Nothing has arrived.</p>" : articles)));
    }

    Reply mails(Call call) {
        var mails =
                received.mails().reversed().stream()
                        .map(
                                mail ->
                                        """
                                        <article><h2>%s</h2><p>To %s, %s</p><pre>%s</pre></article>
                                        """
                                                .formatted(
                                                        Html.text(mail.subject()),
                                                        Html.text(mail.to()),
                                                        Html.text(mail.at()),
                                                        Html.text(mail.text())))
                        .collect(Collectors.joining());
        return Reply.html(Html.page("Mails", mails.isEmpty() ? "<p>No mail.</p>" : mails));
    }

    /** The form of an arrival. */
    Reply acknowledge(Call call) {
        var reply =
                acknowledgements.acknowledge(call.word(1), call.form("name"), call.form("role"));
        return reply instanceof Reply.Content content && content.status() > 299
                ? reply
                : new Reply.SeeOther("/" + call.word(0));
    }

    /** The form of an agency. */
    Reply behave(Call call) {
        var known = agencies.system(call.word(0)).isPresent();
        Mode.of(call.form("mode"))
                .filter(mode -> known)
                .ifPresent(mode -> agencies.behave(call.word(0), mode));
        return new Reply.SeeOther(known ? "/" + call.word(0) : "/");
    }

    private List<Arrival> arrivals(String agency) {
        return received.since(Instant.EPOCH).stream()
                .filter(arrival -> arrival.message().agency().equals(agency))
                .toList();
    }

    private String row(String agency) {
        var arrivals = arrivals(agency);
        long open =
                arrivals.stream()
                        .filter(arrival -> arrival.message().acknowledgement().isEmpty())
                        .count();
        return """
        <tr><th scope="row"><a href="/%1$s">%1$s</a></th><td>%2$d</td><td>%3$d</td><td>%4$s</td></tr>
        """
                .formatted(
                        Html.text(agency),
                        arrivals.size(),
                        open,
                        Html.text(agencies.mode(agency).words()));
    }

    private String behaviourForm(String agency) {
        var options =
                Arrays.stream(Mode.values())
                        .map(mode -> option(mode, agencies.mode(agency) == mode))
                        .collect(Collectors.joining());
        return """
        <form method="post" action="/%s/behaviour">
        <label for="mode">Its system</label>
        <select id="mode" name="mode">%s</select>
        <button>Change</button>
        </form>
        """
                .formatted(Html.text(agency), options);
    }

    private static String option(Mode mode, boolean chosen) {
        return "<option value=\"%s\"%s>%s</option>"
                .formatted(mode.code(), chosen ? " selected" : "", Html.text(mode.words()));
    }
}
