/** The rules of pre-birth assessments. */
@NullMarked
package org.threshold.workflow.prebirth.domain;

import org.jspecify.annotations.NullMarked;
