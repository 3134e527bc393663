/** What a consultant’s review and a handover between consultants have to say. */
@NullMarked
package org.threshold.workflow.ward.domain;

import org.jspecify.annotations.NullMarked;
