package org.threshold.workflow.safety.app;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.OutOfHoursContact;

/** The rows of contacts out of hours. */
public interface Contacts {

    void add(OutOfHoursContact contact);

    Optional<OutOfHoursContact> find(ContactId id);

    /** The contact, locked, so that it is closed once. */
    Optional<OutOfHoursContact> lock(ContactId id);

    /** Keeps what was said since. */
    void save(OutOfHoursContact contact);

    /** It ended with a plan. */
    void close(ContactId id);

    /** Those that did not end with a plan yet, the longest open first. */
    List<OutOfHoursContact> open(int most);

    /** All of a case, the latest first. */
    List<OutOfHoursContact> of(CaseRef ref);
}
