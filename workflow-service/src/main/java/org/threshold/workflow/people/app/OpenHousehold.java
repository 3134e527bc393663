package org.threshold.workflow.people.app;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.Address;
import org.threshold.workflow.people.HouseholdId;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.people.domain.Household;
import org.threshold.workflow.people.domain.HouseholdRegister;
import org.threshold.workflow.people.domain.RequestKeys;

/** Records a household, which people then join. */
@Service
public class OpenHousehold {

    /**
     * What is asked for.
     *
     * @param key the sender's key of this request: the same key opens no second household
     * @param household the id it gets when the key is new
     */
    public record Command(UUID key, HouseholdId household, Address address) {}

    private final Access access;
    private final HouseholdRegister households;
    private final RequestKeys keys;
    private final Journal journal;

    OpenHousehold(Access access, HouseholdRegister households, RequestKeys keys, Journal journal) {
        this.access = access;
        this.households = households;
        this.keys = keys;
        this.journal = journal;
    }

    /** Never refused: two households may live at one address. */
    @Transactional
    public Answer<HouseholdId> handle(Actor who, Command command) {
        access.require(who, Activity.EDIT_PERSON);
        var id = new HouseholdId(keys.claim(command.key(), command.household().value()));
        if (households.find(id).isEmpty()) {
            households.add(new Household(id, command.address()));
            journal.household(who, "household-opened", id, "");
        }
        return new Answer.Done<>(id);
    }
}
