package org.threshold.workflow.assessment.adapter.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.assessment.domain.Axes;
import org.threshold.workflow.assessment.domain.Evidence;
import org.threshold.workflow.assessment.domain.Implication;
import org.threshold.workflow.assessment.domain.Prospects;
import org.threshold.workflow.assessment.domain.Reducible;
import org.threshold.workflow.assessment.domain.Reduction;
import org.threshold.workflow.assessment.domain.RiskCategory;
import org.threshold.workflow.assessment.domain.RiskLevel;
import org.threshold.workflow.assessment.domain.RiskSaid;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.web.Reading;

/**
 * A risk as it is sent; whatever is not known is left out.
 *
 * @param implications what it means for each child
 * @param likelihood how likely it is now, and how bad it would be
 * @param reducible {@code yes} or {@code no}
 * @param byWhen the day in England by which it is reduced
 * @param why why it is lower than before
 */
record RiskForm(
        @Nullable String category,
        @Nullable String level,
        @Nullable String evidence,
        @Nullable String words,
        @Nullable List<ForChild> implications,
        @Nullable String likelihood,
        @Nullable String reducible,
        @Nullable String how,
        @Nullable String byWhom,
        @Nullable LocalDate byWhen,
        @Nullable String capacityToChange,
        @Nullable String ifNothingChanges,
        @Nullable String why) {

    /** What a risk means for one child. */
    record ForChild(@Nullable UUID child, @Nullable String words) {}

    /** What is on record. */
    static RiskForm of(RiskSaid said) {
        var reduction = said.reduction();
        return new RiskForm(
                said.axes().category().code(),
                said.axes().level().code(),
                said.axes().evidence().code(),
                said.words(),
                said.implications().stream()
                        .map(one -> new ForChild(one.child().value(), one.words()))
                        .toList(),
                said.likelihood(),
                reduction.can().code(),
                reduction.how(),
                reduction.byWhom(),
                reduction.byWhen().orElse(null),
                said.prospects().capacityToChange(),
                said.prospects().ifNothingChanges(),
                null);
    }

    /**
     * What is said.
     *
     * @param children those whom it may be about
     */
    RiskSaid read(Reading reading, List<PersonId> children) {
        return new RiskSaid(
                axes(reading),
                Reading.text(words),
                meanings(reading, children),
                Reading.text(likelihood),
                reduction(reading),
                new Prospects(Reading.text(capacityToChange), Reading.text(ifNothingChanges)));
    }

    String whyLower() {
        return Reading.text(why);
    }

    private Axes axes(Reading reading) {
        return new Axes(
                reading.oneOr("category", category, RiskCategory.NOT_SAID, RiskCategory::code),
                reading.oneOr("level", level, RiskLevel.NOT_SAID, RiskLevel::code),
                reading.oneOr("evidence", evidence, Evidence.NOT_SAID, Evidence::code));
    }

    private Reduction reduction(Reading reading) {
        return new Reduction(
                reading.oneOr("reducible", reducible, Reducible.NOT_SAID, Reducible::code),
                Reading.text(how),
                Reading.text(byWhom),
                Optional.ofNullable(byWhen));
    }

    private List<Implication> meanings(Reading reading, List<PersonId> children) {
        Map<PersonId, Implication> meanings = new LinkedHashMap<>();
        for (ForChild one : Reading.list(implications)) {
            var meaning = meaning(one);
            if (meaning.isEmpty() || !children.contains(meaning.get().child())) {
                reading.refuse(
                        "implications",
                        "It says what the risk means for somebody who is no child of the case or of its home.",
                        "Record the child on the family page first, or leave this out.");
            } else if (!meaning.get().words().isEmpty()) {
                meanings.put(meaning.get().child(), meaning.get());
            }
        }
        return List.copyOf(meanings.values());
    }

    private static Optional<Implication> meaning(ForChild one) {
        return Optional.ofNullable(one.child())
                .map(child -> new Implication(new PersonId(child), Reading.text(one.words())));
    }
}
