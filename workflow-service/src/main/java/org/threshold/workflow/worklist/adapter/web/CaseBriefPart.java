package org.threshold.workflow.worklist.adapter.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.BriefQuestion;
import org.threshold.workflow.worklist.BriefSource;
import org.threshold.workflow.worklist.CasePart;

/** The head of a case’s page: what somebody who has a minute must know (L-3.1.24). */
@Component
class CaseBriefPart implements CasePart {

    private static final int ORDER = 10;

    private final List<BriefSource> sources;

    CaseBriefPart(List<BriefSource> sources) {
        this.sources =
                sources.stream().sorted(Comparator.comparingInt(BriefSource::order)).toList();
    }

    /** A question with what is known; {@code known} is false where nobody has an answer. */
    record Row(String question, boolean known, List<BriefLine> lines) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean inBrief() {
        return true;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        List<BriefLine> all =
                sources.stream().flatMap(source -> source.of(who, caseRef).stream()).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(new Part("brief", rows(all)));
    }

    private static List<Row> rows(List<BriefLine> all) {
        Map<BriefQuestion, List<BriefLine>> answers =
                all.stream().collect(Collectors.groupingBy(BriefLine::question));
        return Stream.of(BriefQuestion.values())
                .map(question -> row(question, answers.getOrDefault(question, List.of())))
                .toList();
    }

    private static Row row(BriefQuestion question, List<BriefLine> lines) {
        return lines.isEmpty()
                ? new Row(
                        question.words(),
                        false,
                        List.of(BriefLine.of(question, question.unanswered())))
                : new Row(question.words(), true, lines);
    }
}
