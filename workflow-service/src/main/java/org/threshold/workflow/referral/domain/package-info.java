/** What a referral must say, which children are on the red path, and what may be decided. */
@NullMarked
package org.threshold.workflow.referral.domain;

import org.jspecify.annotations.NullMarked;
