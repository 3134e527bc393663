package org.threshold.workflow.circumstances.adapter.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.app.ReadRecipients;
import org.threshold.workflow.circumstances.app.ReadRecipients.Told;
import org.threshold.workflow.circumstances.domain.Priority;
import org.threshold.workflow.circumstances.domain.RecipientMatrix.Row;
import org.threshold.workflow.deadlines.LimitLengths;
import org.threshold.workflow.platform.web.NoSuchPage;

/** Who is told of what: every event with who records it, and the recipients of each. */
@Controller
@RequestMapping("/who-is-told")
class WhoIsToldPagesController {

    private final ReadRecipients read;
    private final LimitLengths lengths;

    WhoIsToldPagesController(ReadRecipients read, LimitLengths lengths) {
        this.read = read;
        this.lengths = lengths;
    }

    /** An event in the list of all. */
    record EventRow(String id, String name, String words, String owner, String priorities) {

        static EventRow of(Told one) {
            return new EventRow(
                    one.kind().id(),
                    one.kind().eventName(),
                    one.kind().words(),
                    one.origin().words(),
                    String.join(
                            ", ",
                            one.rows().stream()
                                    .map(Row::priority)
                                    .distinct()
                                    .sorted()
                                    .map(Priority::name)
                                    .toList()));
        }
    }

    /** How fast somebody is told. */
    record Fast(String priority, String delivered, String acknowledged) {}

    @GetMapping
    String all(Actor who, Model model) {
        model.addAttribute("events", read.all(who).stream().map(EventRow::of).toList());
        model.addAttribute("priorities", priorities());
        return "who-is-told";
    }

    @GetMapping("/{event}")
    String one(Actor who, @PathVariable String event, Model model) {
        Told told = read.one(who, event).orElseThrow(NoSuchPage::new);
        model.addAttribute("event", EventRow.of(told));
        model.addAttribute("rows", told.rows().stream().map(MatrixRow::of).toList());
        return "who-is-told-event";
    }

    private List<Fast> priorities() {
        return Stream.of(Priority.values())
                .map(
                        one ->
                                new Fast(
                                        one.name(),
                                        lengths.of(one.delivery()),
                                        lengths.of(one.acknowledgement())))
                .toList();
    }
}
