/**
 * The draft analysis and plan of a section 47 enquiry or a single assessment, which every agency of
 * the roster is asked to comment on before it ends (lesson 3.1.19, recommendation 4.2-1 of the
 * review). Its versions and what was said of each are kept; nothing takes the place of a comment.
 */
@NullMarked
package org.threshold.workflow.analysis;

import org.jspecify.annotations.NullMarked;
