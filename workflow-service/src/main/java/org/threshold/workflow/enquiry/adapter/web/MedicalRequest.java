package org.threshold.workflow.enquiry.adapter.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.BriefQuestion;
import org.threshold.workflow.worklist.BriefSource;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.SuspectedAbuse;
import org.threshold.workflow.worklist.TaskView;

/**
 * What a doctor who is asked for a medical has to know first: what abuse is suspected, and the
 * social history (L-3.1.20). It stands on the page of the task alone, for doctors alone; no event
 * and no process carries it.
 */
@Component
class MedicalRequest {

    private final List<SuspectedAbuse> suspicions;
    private final ObjectProvider<BriefSource> sources;

    /**
     * Made with what is known of suspicions.
     *
     * @param sources looked up when a task is shown: what is due next is one of them, and knows the
     *     steps, of which some show this
     */
    MedicalRequest(List<SuspectedAbuse> suspicions, ObjectProvider<BriefSource> sources) {
        this.suspicions = List.copyOf(suspicions);
        this.sources = sources;
    }

    /** That of a task; nothing for whoever gives no medical opinion. */
    Optional<CasePart.Part> of(Actor who, TaskView task) {
        return Activity.RECORD_MEDICAL.allowedTo(who.roles())
                ? Optional.of(facts(who, task.subject().cases()).part())
                : Optional.empty();
    }

    private CaseFacts facts(Actor who, List<String> cases) {
        List<Fact> facts = new ArrayList<>();
        cases.forEach(ref -> suspicions.forEach(it -> facts.addAll(it.suspected(who, ref))));
        if (facts.isEmpty()) {
            facts.add(Fact.of("Suspected abuse", "No referral says what is suspected. Ask."));
        }
        List<BriefLine> known = cases.stream().flatMap(ref -> known(who, ref)).toList();
        facts.add(history("Known risks", known, BriefQuestion.RISKS));
        facts.add(history("Who has care", known, BriefQuestion.CARE));
        facts.add(history("Where the child is now", known, BriefQuestion.WHERE_NOW));
        facts.add(history("Legal status", known, BriefQuestion.LEGAL_STATUS));
        return new CaseFacts(
                "medical-request",
                "What is suspected, and the social history: read it before you examine the child",
                facts,
                List.of());
    }

    private Stream<BriefLine> known(Actor who, String ref) {
        return sources.stream()
                .sorted(Comparator.comparingInt(BriefSource::order))
                .flatMap(source -> source.of(who, ref).stream());
    }

    private static Fact history(String about, List<BriefLine> known, BriefQuestion question) {
        List<String> lines =
                known.stream()
                        .filter(line -> line.question() == question)
                        .map(BriefLine::words)
                        .distinct()
                        .toList();
        return new Fact(about, lines.isEmpty() ? List.of(question.unanswered()) : lines);
    }
}
