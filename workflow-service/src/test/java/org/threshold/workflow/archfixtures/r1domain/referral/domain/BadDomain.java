package org.threshold.workflow.archfixtures.r1domain.referral.domain;

import org.springframework.util.StringUtils;

/** Uses a framework in the domain. */
class BadDomain {

    boolean isBlank(String text) {
        return !StringUtils.hasText(text);
    }
}
