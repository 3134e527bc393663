package org.threshold.workflow.safety.adapter.web;

import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.web.OnceARequest;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.app.ReadContact;

/** The contacts out of hours of a case, which its page shows in two places and reads once. */
@Component
class ContactsOfCase extends OnceARequest<Actor, CaseRef, ReadContact.OfCase> {

    ContactsOfCase(ReadContact read) {
        super(read::of);
    }
}
