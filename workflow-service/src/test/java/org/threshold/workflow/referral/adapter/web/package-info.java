/** Tests: The pages of referrals. */
@NullMarked
package org.threshold.workflow.referral.adapter.web;

import org.jspecify.annotations.NullMarked;
