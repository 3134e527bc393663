package org.threshold.workflow.minutes.app;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.minutes.domain.ConferenceMinutes;
import org.threshold.workflow.minutes.domain.ConferenceMinutes.About;
import org.threshold.workflow.minutes.domain.MinutesId;
import org.threshold.workflow.referral.CaseRef;

/** Conferences’ minutes in memory. */
final class InMemoryConferenceMinutes implements ConferenceMinutesRows {

    private final Map<MinutesId, ConferenceMinutes> rows = new LinkedHashMap<>();

    @Override
    public void add(ConferenceMinutes one) {
        rows.put(one.id(), one);
    }

    @Override
    public Optional<ConferenceMinutes> find(MinutesId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<ConferenceMinutes> lock(MinutesId id) {
        return find(id);
    }

    @Override
    public void save(ConferenceMinutes one) {
        rows.replace(one.id(), one);
    }

    @Override
    public List<ConferenceMinutes> of(CaseRef ref) {
        return rows.values().stream()
                .filter(one -> one.about().caseRef().equals(ref))
                .sorted(
                        Comparator.comparing((ConferenceMinutes one) -> one.about().heldOn())
                                .reversed())
                .toList();
    }

    @Override
    public void moved(CaseRef from, CaseRef into) {
        rows.replaceAll((_, one) -> one.about().caseRef().equals(from) ? moved(one, into) : one);
    }

    private static ConferenceMinutes moved(ConferenceMinutes one, CaseRef into) {
        return new ConferenceMinutes(
                one.id(),
                new About(into, one.about().heldOn()),
                one.sent(),
                one.chases(),
                one.distributedAt());
    }
}
