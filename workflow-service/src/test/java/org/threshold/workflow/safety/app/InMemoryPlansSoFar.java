package org.threshold.workflow.safety.app;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.PlanGiven;

/** What was typed of plans, in memory. */
final class InMemoryPlansSoFar implements PlansSoFar {

    private final Map<ContactId, PlanGiven> rows = new LinkedHashMap<>();

    @Override
    public void keep(ContactId contact, PlanGiven plan) {
        rows.put(contact, plan);
    }

    @Override
    public void forget(ContactId contact) {
        rows.remove(contact);
    }

    @Override
    public Map<ContactId, PlanGiven> of(Collection<ContactId> contacts) {
        return rows.entrySet().stream()
                .filter(entry -> contacts.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
