package org.threshold.workflow.prebirth.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.prebirth.NotifiedPregnancies;
import org.threshold.workflow.prebirth.domain.ContactPriority;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.prebirth.domain.Worry;
import org.threshold.workflow.referral.CaseRef;

/**
 * A pregnancy is one for the report (R-4.2-10), however often its child was assessed: the contact
 * made during an earlier assessment counts, and so does what any source said.
 */
@Service
class PregnanciesNotified implements NotifiedPregnancies {

    private final PreBirths rows;
    private final PreBirthWork work;

    PregnanciesNotified(PreBirths rows, PreBirthWork work) {
        this.rows = rows;
        this.work = work;
    }

    @Override
    public List<Notified> in(Instant from, Instant until) {
        return rows.begun(from, until).stream().map(this::notified).toList();
    }

    private Notified notified(CaseRef ref) {
        List<PreBirthAssessment> all = rows.of(ref);
        Set<Worry> worries =
                all.stream()
                        .flatMap(one -> one.worries().stream())
                        .collect(Collectors.toUnmodifiableSet());
        return new Notified(
                ref.value(),
                all.getLast().about().startedAt(),
                ContactPriority.of(worries).words(),
                !worries.isEmpty(),
                all.stream().flatMap(one -> work.contactDue(one).stream()).min(Instant::compareTo),
                seen(all));
    }

    private static Optional<Instant> seen(List<PreBirthAssessment> all) {
        return all.stream().flatMap(one -> one.care().contact().stream()).min(Instant::compareTo);
    }
}
