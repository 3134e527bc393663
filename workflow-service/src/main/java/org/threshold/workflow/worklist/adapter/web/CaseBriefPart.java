package org.threshold.workflow.worklist.adapter.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        List<Answered> all =
                sources.stream().map(one -> new Answered(one, one.of(who, caseRef))).toList();
        return all.stream().allMatch(one -> one.lines().isEmpty())
                ? Optional.empty()
                : Optional.of(new Part("brief", rows(all)));
    }

    /** A source, and what it says of the case. */
    private record Answered(BriefSource source, List<BriefLine> lines) {

        List<BriefLine> to(BriefQuestion question) {
            return lines.stream().filter(line -> line.question() == question).toList();
        }

        Optional<String> nothing(BriefQuestion question) {
            return to(question).isEmpty()
                    ? Optional.ofNullable(source.otherwise().get(question))
                    : Optional.empty();
        }
    }

    private static List<Row> rows(List<Answered> all) {
        return Stream.of(BriefQuestion.values()).map(question -> row(question, all)).toList();
    }

    private static Row row(BriefQuestion question, List<Answered> all) {
        List<BriefLine> known = all.stream().flatMap(one -> one.to(question).stream()).toList();
        List<String> last =
                new ArrayList<>(
                        all.stream().flatMap(one -> one.nothing(question).stream()).toList());
        if (known.isEmpty() && last.isEmpty()) {
            last.add(question.unanswered());
        }
        String words = String.join(" ", last);
        Stream<BriefLine> closing =
                words.isEmpty() ? Stream.of() : Stream.of(BriefLine.of(question, words));
        return new Row(
                question.words(),
                !known.isEmpty(),
                Stream.concat(known.stream(), closing).toList());
    }
}
