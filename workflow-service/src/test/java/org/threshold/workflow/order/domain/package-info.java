/** Tests of the countdowns of police protection and emergency protection orders. */
@NullMarked
package org.threshold.workflow.order.domain;

import org.jspecify.annotations.NullMarked;
