using Emulation.Domain.Clusters;
using Emulation.Domain.Letters;

namespace Emulation.Domain.Tests.Letters;

/// <summary>What two people make of one kind's words, put together.</summary>
public sealed class OwnWordsMergeTests
{
    private static readonly OwnWords Origin = OwnWords.None("weekly", Language.Vi) with { Subject = "Tuần" };

    [Fact]
    public void What_only_one_changed_goes_together()
    {
        var merge = OwnWordsMerge.Of(Origin, Origin with { Opening = "Lời của tôi" }, Origin with { Subject = null });

        Assert.Equal((Origin with { Subject = null, Opening = "Lời của tôi" }, 0), (merge.Words, merge.Both.Count));
    }

    [Fact]
    public void What_both_changed_is_named_and_mine_holds_until_then()
    {
        var merge = OwnWordsMerge.Of(Origin, Origin with { Subject = "Của tôi" }, Origin with { Subject = "Của bạn", Opening = "Lời của bạn" });

        Assert.Equal(Origin with { Subject = "Của tôi", Opening = "Lời của bạn" }, merge.Words);
        Assert.Equal(["subject"], merge.Both);
    }

    [Fact]
    public void The_same_change_is_no_question_and_without_a_beginning_all_that_differs_is()
    {
        Assert.Empty(OwnWordsMerge.Of(Origin, Origin with { Subject = "Mới" }, Origin with { Subject = "Mới" }).Both);
        Assert.Equal(["opening"], OwnWordsMerge.Of(null, Origin with { Opening = "Của tôi" }, Origin).Both);
    }
}
