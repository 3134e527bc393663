package org.threshold.workflow.worklist.adapter.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.audit.AuditLine;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.worklist.app.ShowActivity;

/** Who did what in a case, and who looked at it, the latest first. */
@Controller
class ActivityController {

    private final ShowActivity show;

    ActivityController(ShowActivity show) {
        this.show = show;
    }

    /** A line of the audit as the page shows it. */
    record Row(String at, String who, String agency, String what, String why) {}

    @GetMapping("/cases/{ref}/activity")
    String page(
            Actor who,
            @PathVariable String ref,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Model model) {
        var shown = show.handle(who, ref, Math.max(1, before));
        if (shown.lines().isEmpty()) {
            throw new NoSuchPage();
        }
        model.addAttribute("ref", ref);
        model.addAttribute(
                "rows", shown.lines().stream().map(line -> row(line, shown.names())).toList());
        model.addAttribute("next", next(ref, shown.lines()));
        return "activity";
    }

    private static String next(String ref, List<AuditLine> lines) {
        return lines.size() < ShowActivity.PAGE
                ? ""
                : "/cases/" + ref + "/activity?before=" + lines.getLast().number();
    }

    private static Row row(AuditLine line, Map<StaffId, String> names) {
        return new Row(
                DueWords.exact(line.at()),
                name(line, names),
                line.who().agency().words(),
                words(line.what().what()),
                line.what().why());
    }

    private static String name(AuditLine line, Map<StaffId, String> names) {
        return switch (line.who().id()) {
            case StaffId id -> names.getOrDefault(id, "Somebody who has left");
            case SystemId _ -> "A system";
        };
    }

    /** The act is kept in kebab case, such as {@code referral-decided}. */
    private static String words(String act) {
        String words = act.replace('-', ' ');
        return Capital.of(words);
    }
}
