/**
 * Restrictions of contact between a child and an adult, and the legal basis each of them needs
 * where that adult has parental responsibility (finding 1.3.9 of the review).
 */
@NullMarked
package org.threshold.workflow.contact;

import org.jspecify.annotations.NullMarked;
