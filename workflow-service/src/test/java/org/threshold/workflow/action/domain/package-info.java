/** Tests of the actions of strategy meetings: domain. */
@NullMarked
package org.threshold.workflow.action.domain;

import org.jspecify.annotations.NullMarked;
