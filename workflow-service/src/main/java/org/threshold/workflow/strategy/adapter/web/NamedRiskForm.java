package org.threshold.workflow.strategy.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.NamedRisk;
import org.threshold.workflow.strategy.NamedRisk.Evidence;
import org.threshold.workflow.strategy.NamedRisk.Harm;
import org.threshold.workflow.strategy.NamedRisk.Level;

/**
 * A risk that a meeting named, as it is sent.
 *
 * @param caseRef the child to whom it is one; left out: each child of the discussion
 * @param category the kind of harm; left out: nobody has said
 * @param level {@code low}, {@code medium} or {@code high}; left out: not judged yet
 * @param evidence {@code little}, {@code some} or {@code strong}; left out: not judged yet
 */
record NamedRiskForm(
        @Nullable String words,
        @Nullable String caseRef,
        @Nullable String category,
        @Nullable String level,
        @Nullable String evidence) {

    private static final String NOT_SAID = "not-said";

    static List<NamedRisk> read(Reading reading, @Nullable List<NamedRiskForm> forms) {
        List<NamedRisk> all = new ArrayList<>();
        for (NamedRiskForm form : Reading.list(forms)) {
            all.add(form.read(reading, "named[%d].".formatted(all.size())));
        }
        return all;
    }

    /** What the minutes say of the risks: each that was named, and what else was said. */
    static String words(List<NamedRisk> named, String more) {
        return Stream.concat(named.stream().map(NamedRisk::line), Stream.of(more))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private NamedRisk read(Reading reading, String place) {
        return new NamedRisk(
                Reading.text(words),
                child(reading, place),
                reading.one(place + "category", said(category), Harm.values(), Harm::code),
                reading.one(place + "level", said(level), Level.values(), Level::code),
                reading.one(place + "evidence", said(evidence), Evidence.values(), Evidence::code));
    }

    private Optional<CaseRef> child(Reading reading, String place) {
        return Reading.text(caseRef).isEmpty()
                ? Optional.empty()
                : Optional.of(ChildReading.caseRef(reading, place, caseRef));
    }

    private static String said(@Nullable String code) {
        return Reading.text(code).isEmpty() ? NOT_SAID : Reading.text(code);
    }
}
