/** Referrals and cases as rows. */
@NullMarked
package org.threshold.workflow.referral.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
