/** What a restriction of contact rests on, case by case. */
@NullMarked
package org.threshold.workflow.contact.domain;

import org.jspecify.annotations.NullMarked;
