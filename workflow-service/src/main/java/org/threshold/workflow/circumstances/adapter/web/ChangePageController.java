package org.threshold.workflow.circumstances.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.app.ReadChange;
import org.threshold.workflow.circumstances.app.ReadChange.Read;
import org.threshold.workflow.circumstances.domain.Relation;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.AtTheTime;

/** A change of circumstance as it stands on record, and who was told; that they looked is kept. */
@Controller
@RequestMapping("/changes/{id}")
class ChangePageController {

    private final ReadChange read;

    ChangePageController(ReadChange read) {
        this.read = read;
    }

    /** Something said about it in a closed class. */
    record Said(String label, String words) {}

    /**
     * A change as the page shows it.
     *
     * @param relation what it is to an earlier one, in words; empty for a first one
     * @param original the id of that earlier one; empty for a first one
     * @param replacedBy the id of what corrected or withdrew it; empty while it stands
     * @param late why it was recorded late; empty where it was not
     */
    record Shown(
            UUID id,
            String words,
            String stage,
            List<String> cases,
            String occurredAt,
            String recordedAt,
            String reporter,
            List<Said> codes,
            String detail,
            String relation,
            String original,
            String replacedBy,
            String late) {}

    @GetMapping
    String page(Actor who, @PathVariable UUID id, Model model) {
        var change = new ChangeId(id);
        Read found = ChangePages.readable(read.handle(who, change));
        model.addAttribute("change", shown(found));
        model.addAttribute("told", HeardLines.told(read.heard(who, change)));
        return "change";
    }

    private static Shown shown(Read found) {
        var kept = found.change();
        var what = kept.change().what();
        return new Shown(
                kept.change().id().value(),
                what.kind().words(),
                ChangeWords.of(what.stage()),
                what.caseRefs(),
                DueWords.exact(what.occurredAt()),
                DueWords.exact(kept.change().recordedAt()),
                kept.reporter().words(),
                said(what.codes()),
                what.detail(),
                kept.relation() instanceof Relation.First ? "" : kept.relation().code(),
                original(kept.relation()),
                found.replacedBy().map(ChangeId::toString).orElse(""),
                kept.late() ? AtTheTime.reason(what.whyLate()) : "");
    }

    private static List<Said> said(Map<String, String> codes) {
        return codes.entrySet().stream()
                .map(it -> new Said(ChangeWords.label(it.getKey()), ChangeWords.of(it.getValue())))
                .toList();
    }

    private static String original(Relation relation) {
        return switch (relation) {
            case Relation.First _ -> "";
            case Relation.Correction(var id) -> id.toString();
            case Relation.Withdrawal(var id) -> id.toString();
        };
    }
}
