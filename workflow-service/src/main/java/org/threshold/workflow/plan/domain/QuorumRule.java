package org.threshold.workflow.plan.domain;

import java.util.EnumSet;
import java.util.Set;
import org.threshold.workflow.access.Agency;

/**
 * When a child protection conference may decide that a child needs no plan: social care and at
 * least two agencies that have direct contact with the child (quorum of the social services data
 * definitions, rules.md section 3). A lawyer advises and knows no child.
 */
public final class QuorumRule {

    private static final int OTHERS = 2;

    private static final Set<Agency> NO_CONTACT =
            Set.copyOf(
                    EnumSet.of(
                            Agency.CHILDRENS_SOCIAL_CARE,
                            Agency.OUT_OF_HOURS,
                            Agency.LEGAL_SERVICES,
                            Agency.THRESHOLD));

    private QuorumRule() {}

    /** Whether enough agencies came. */
    public static boolean quorate(Set<Agency> came) {
        return came.contains(Agency.CHILDRENS_SOCIAL_CARE)
                && came.stream().filter(one -> !NO_CONTACT.contains(one)).count() >= OTHERS;
    }
}
