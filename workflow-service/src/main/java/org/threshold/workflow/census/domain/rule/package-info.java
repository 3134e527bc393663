/** The validation rules of the Department for Education that were taken over, each a type. */
@NullMarked
package org.threshold.workflow.census.domain.rule;

import org.jspecify.annotations.NullMarked;
