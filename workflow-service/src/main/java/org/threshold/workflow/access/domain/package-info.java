/** When a sign-in may be tried, and what access needs to know of accounts. */
@NullMarked
package org.threshold.workflow.access.domain;

import org.jspecify.annotations.NullMarked;
