package org.threshold.workflow.safety.app;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.OutOfHoursContact;

/** Contacts out of hours, in memory. */
final class InMemoryContacts implements Contacts {

    private final Map<ContactId, OutOfHoursContact> rows = new LinkedHashMap<>();

    @Override
    public void add(OutOfHoursContact contact) {
        rows.put(contact.id(), contact);
    }

    @Override
    public Optional<OutOfHoursContact> find(ContactId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<OutOfHoursContact> lock(ContactId id) {
        return find(id);
    }

    @Override
    public void save(OutOfHoursContact contact) {
        rows.put(contact.id(), contact);
    }

    @Override
    public void close(ContactId id) {
        rows.computeIfPresent(
                id,
                (_, one) ->
                        new OutOfHoursContact(id, one.caseRef(), one.said(), true, one.recorded()));
    }

    @Override
    public List<OutOfHoursContact> open(int most) {
        return rows.values().stream()
                .filter(one -> !one.closed())
                .sorted(Comparator.comparing(OutOfHoursContact::recordedAt))
                .limit(most)
                .toList();
    }

    @Override
    public List<OutOfHoursContact> of(CaseRef ref) {
        return rows.values().stream()
                .filter(one -> one.caseRef().equals(ref))
                .sorted(Comparator.comparing((OutOfHoursContact one) -> one.said().at()).reversed())
                .toList();
    }
}
