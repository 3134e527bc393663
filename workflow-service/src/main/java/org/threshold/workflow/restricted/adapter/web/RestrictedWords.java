package org.threshold.workflow.restricted.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.restricted.app.ReadRestricted.Sheet;
import org.threshold.workflow.restricted.domain.Opening;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.TaskView;

/** Says that a case is restricted: to whoever has to open it, who owns that and no more. */
final class RestrictedWords {

    private RestrictedWords() {}

    static CaseFacts facts(Sheet sheet, List<Link> links) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Owner", sheet.owner() + ". Ask them if it can wait."));
        facts.add(
                Fact.of(
                        "Restricted",
                        "Since "
                                + DueWords.exact(sheet.one().since())
                                + ", until the end of "
                                + DueWords.day(sheet.one().until())
                                + "."));
        if (!sheet.shut()) {
            facts.add(Fact.of("Why", sheet.one().terms().reason()));
            facts.add(Fact.of("It rests on", sheet.one().terms().basis()));
        }
        facts.add(Fact.of("Who reads it", readers(sheet)));
        sheet.openings().forEach(one -> facts.add(opened(sheet, one)));
        return new CaseFacts("restricted", "This case is restricted", facts, links);
    }

    /** The page of the restriction that a task is about. */
    static Optional<String> page(TaskView task) {
        return task.subject().cases().stream()
                .findFirst()
                .map(ref -> "/cases/" + ref + "/restricted");
    }

    private static String readers(Sheet sheet) {
        return sheet.one().terms().roles().stream()
                        .sorted()
                        .map(Role::words)
                        .collect(Collectors.joining(", "))
                + "; and whoever opens it in an emergency, for 12 hours.";
    }

    private static Fact opened(Sheet sheet, Opening one) {
        String who = sheet.names().getOrDefault(one.by(), "Somebody");
        String review =
                one.review()
                        .map(
                                it ->
                                        (it.justified() ? "It was right. " : "It was not right. ")
                                                + it.words())
                        .orElse("Nobody has reviewed it yet.");
        return new Fact(
                "Opened",
                List.of(who + ", " + DueWords.exact(one.at()) + ": " + one.reason(), review));
    }
}
