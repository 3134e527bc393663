package org.threshold.workflow.contact.app;

import org.threshold.workflow.contact.domain.Restriction;

/** Where a restriction is shown. */
public final class RestrictionAddress {

    private RestrictionAddress() {}

    public static String of(Restriction one) {
        return "/cases/" + one.caseRef() + "/contact-restrictions/" + one.id();
    }
}
