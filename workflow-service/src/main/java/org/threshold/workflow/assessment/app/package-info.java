/** Recording risks and parenting capacity, and what holds back an outcome. */
@NullMarked
package org.threshold.workflow.assessment.app;

import org.jspecify.annotations.NullMarked;
