/** Receiving, deciding and acting on a referral. */
@NullMarked
package org.threshold.workflow.referral.app;

import org.jspecify.annotations.NullMarked;
